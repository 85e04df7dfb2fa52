/** What a webmaster pastes into a post, by way. */
import { readManifest, readSnippet, scriptTag } from "@corett/embed/compose";

/** The document of the matrix: tables, drawings, slots, all that can break. */
export const DOCUMENT = {
  id: "detected-victims",
  language: "es-419",
  title: "Víctimas de trata detectadas en la región",
} as const;

export const WAYS = [
  "live",
  "prerendered",
  "element",
  "marker",
  "link",
  "frame",
  "shortcode",
  "block",
] as const;

export type PastedWay = (typeof WAYS)[number];

/**
 * The script line, to stand once in the theme.
 *
 * @param kit - address of the kit's folder
 */
export async function scriptLine(kit: string): Promise<string> {
  return scriptTag(await readManifest(), "kit.js", kit);
}

/** The text of a post, without the script line. */
export async function textOf(way: PastedWay, kit: string): Promise<string> {
  const { id, language, title } = DOCUMENT;
  const page = `${kit}${language}/${id}.html`;
  const link = `<a href="${page}">${title}</a>`;
  switch (way) {
    case "live":
    case "prerendered":
      return readSnippet(await readManifest(), id, language, way);
    case "element":
      return `<corett-document src="${kit}data/${id}.json" lang="${language}">${link}</corett-document>`;
    case "marker":
      return `<div data-corett="${id}" data-corett-src="${kit}data/${id}.json" lang="${language}">${link}</div>`;
    case "link":
      return `<a class="corett-embed" href="${page}">${title}</a>`;
    case "frame":
      return `<iframe src="${page}" title="${title}" loading="lazy" width="100%" height="480"></iframe>`;
    case "shortcode":
      return `[corett id="${id}" lang="${language}"]`;
    case "block":
      return `<!-- wp:corett/document ${JSON.stringify({ id, lang: language })} /-->`;
  }
}

/**
 * Where it is written: in the classic editor, or in the block editor, where HTML
 * stands in a block of its own.
 */
export type Editor = "classic" | "blocks";

/** Every way in every editor that has it. */
export const PASTES: readonly (readonly [PastedWay, Editor])[] = WAYS.flatMap(
  (way): (readonly [PastedWay, Editor])[] => {
    if (way === "block") return [[way, "blocks"]];
    if (way === "shortcode") return [[way, "classic"]];
    return [
      [way, "blocks"],
      [way, "classic"],
    ];
  },
);

/** HTML as the editor stores it. */
export const storedBy = (
  editor: Editor,
  way: PastedWay,
  html: string,
): string =>
  editor === "blocks" && way !== "block"
    ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`
    : html;

/** The ways that need the script line. */
export const needsScript = (way: PastedWay): boolean =>
  ["live", "element", "marker", "link"].includes(way);
