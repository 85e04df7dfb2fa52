/** What a webmaster pastes into a post, by way. */
import { readManifest, readSnippet, scriptTag } from "@corett/embed/compose";
import { embedding } from "@corett/embed/contract";
import { placeFor, wayOf } from "@corett/embed/ways";

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

/** The text of a post, without the script line: what the contract gives. */
export async function textOf(way: PastedWay, kit: string): Promise<string> {
  const { id, language } = DOCUMENT;
  if (way === "shortcode") return `[corett id="${id}" lang="${language}"]`;
  if (way === "block")
    return `<!-- wp:corett/document ${JSON.stringify({ id, lang: language })} /-->`;
  const manifest = await readManifest();
  const { snippet } = wayOf(way);
  return placeFor(embedding.parse({ document: id, language, way, base: kit }), {
    manifest,
    ...(snippet && {
      html: await readSnippet(manifest, id, language, snippet),
    }),
  });
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
