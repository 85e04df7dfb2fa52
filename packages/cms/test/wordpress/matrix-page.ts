import { type Cell, type Setup, SETUPS } from "./matrix.ts";
import { PASTES } from "./pasted.ts";
import type { Seen } from "./reading.ts";
import { ROLES } from "./roles.ts";

const INTRODUCTION = `# What WordPress leaves of each way · Qué deja WordPress de cada forma

Written by \`packages/cms/test/wordpress/matrix.test.ts\` in a real WordPress 6.1; do not edit. Each cell
was published by REST as that user and read in Chromium by somebody who is not logged in.

- **card**: the document, alive, once. **frame**: its page in a frame. **words**: headings, paragraphs
  and tables without the kit's looks. **link**: a visible link to the document's page. **torn**: all words
  once, but outside of their frame. **spoilt**: a style sheet can be read among the words. **code**: the
  shortcode as it was typed. **nothing**: the reader sees nothing.
- After the slash: where scripts are off.
- “blocks”: a Custom HTML block of the block editor; “classic”: the classic editor.
- “filtered”: DISALLOW_UNFILTERED_HTML, as on multisites: nobody may write raw HTML.

- **card**: el documento, vivo, una vez. **frame**: su página en un marco. **words**: títulos, párrafos y
  cuadros sin la forma del kit. **link**: un enlace visible a la página del documento. **torn**: todas las
  palabras una vez, pero fuera del marco. **spoilt**: entre las palabras se lee una hoja de estilos.
  **code**: el shortcode tal como se escribió. **nothing**: no se ve nada.
- Después de la barra: con los scripts apagados.
- «blocks»: un bloque de HTML personalizado; «classic»: el editor clásico.
- «filtered»: DISALLOW_UNFILTERED_HTML, como en los multisitios: nadie puede escribir HTML sin filtrar.
`;

const TITLES: Readonly<Record<Setup, string>> = {
  plugin: "With the plugin · Con el plugin",
  theme:
    "Without the plugin, script line in the theme · Sin plugin, con la línea del script en el tema",
  nothing:
    "Without the plugin, script line pasted with the snippet · Sin plugin, con la línea del script pegada junto al fragmento",
};

const TORN = new Set<Seen>(["card", "words"]);

/** What a reader has, in one word. */
const wordFor = ({ reading: { seen, orphans } }: Cell): string =>
  orphans && TORN.has(seen) ? "torn" : seen;

function tableOf(
  cells: readonly Cell[],
  setup: Setup,
  isDisallowed: boolean,
): string {
  const rows = PASTES.map(([way, editor]) => {
    const found = ROLES.map((role) => {
      const cell = cells.find(
        (one) =>
          one.setup === setup &&
          one.isDisallowed === isDisallowed &&
          one.role === role &&
          one.way === way &&
          one.editor === editor,
      );
      return cell ? `${wordFor(cell)} / ${cell.unscripted}` : "?";
    });
    return `| ${way}, ${editor} | ${found.join(" | ")} |`;
  });
  const head = `| way | ${ROLES.join(" | ")} |\n| --- |${" --- |".repeat(ROLES.length)}`;
  return `${head}\n${rows.join("\n")}\n`;
}

/** The matrix as a page of the documentation. */
export function matrixPage(cells: readonly Cell[]): string {
  const sections = SETUPS.toReversed().flatMap((setup) => [
    `## ${TITLES[setup]}\n`,
    ...[false, true].map(
      (isDisallowed) =>
        `${isDisallowed ? "filtered" : "raw HTML allowed"}:\n\n${tableOf(cells, setup, isDisallowed)}`,
    ),
  ]);
  return [INTRODUCTION, ...sections].join("\n");
}
