import {
  COUNTRIES,
  countryCode,
  identifier,
  plainText,
  REQUIRED_LANGUAGES,
} from "@corett/model";
import { z } from "zod";
import { isAddress, isFolder } from "./address.ts";
import { DATA_MODES, SCRIPTS } from "./ways/kinds.ts";
import { dataOf, scriptsOf, WAY_NAMES } from "./ways/ways.ts";

/** Elements that a snippet can show: a document, or one that needs none. */
export const ELEMENTS = [
  "document",
  "quick-exit",
  "logo",
  "reader",
  "provider",
] as const;

/** Themes of the tokens: the region's and one a national body. */
export const THEMES = [
  "region",
  ...COUNTRIES.map((code) => code.toLowerCase()),
] as const;

/** Schemes of the tokens; `auto` follows the reader's system. */
export const SCHEMES = [
  "light",
  "dark",
  "light-high-contrast",
  "dark-high-contrast",
  "auto",
] as const;

const address = z
  .string()
  .max(2000)
  .refine(isAddress, { params: { corett: "embed-address" } })
  .meta({ id: "EmbedAddress" });

const folder = z
  .string()
  .max(2000)
  .refine(isFolder, { params: { corett: "embed-folder" } })
  .meta({ id: "EmbedFolder" });

const fields = z.strictObject({
  /** How it gets into the page. */
  way: z.enum(WAY_NAMES),
  element: z.enum(ELEMENTS).default("document"),
  /** Id of one of the kit's documents. */
  document: identifier.optional(),
  /** Address of another document's data (published JSON, same site or CORS). */
  src: address.optional(),
  /** Address of the page that the link leads to, for a document of one's own. */
  page: address.optional(),
  /** What the link says, for a document of one's own. */
  title: plainText.optional(),
  language: z.enum(REQUIRED_LANGUAGES).default("es-419"),
  /** ISO 3166-1 alpha-2 code: numbers are written as that country does. */
  country: countryCode.optional(),
  theme: z.enum(THEMES).optional(),
  scheme: z.enum(SCHEMES).optional(),
  script: z.enum(SCRIPTS).optional(),
  /** Folder that the kit's files are in, with `/` at its end. */
  base: folder.default("/kit/"),
  data: z.enum(DATA_MODES).optional(),
});

/** What is missing or does not go together, by field. */
function* clashesOf(
  value: z.infer<typeof fields>,
): Generator<readonly [field: keyof typeof value, problem: string]> {
  const { way, element, document, src, page, title, script, data } = value;
  const wrapped = element === "reader" || element === "document";
  if (element !== "document" && way !== "element")
    yield ["way", "embed-element-alone"];
  if (!wrapped && (document ?? src ?? page) !== undefined)
    yield ["document", "embed-no-document"];
  if (element === "reader" && document === undefined)
    yield ["document", "embed-document"];
  if (element === "document" && document === undefined) {
    if (way === "live" || way === "prerendered" || way === "image")
      yield ["document", "embed-document"];
    if (page === undefined) yield ["page", "embed-page"];
    if (title === undefined) yield ["title", "embed-title"];
    if (src === undefined && (way === "element" || way === "marker"))
      yield ["src", "embed-src"];
  }
  if (src !== undefined && way !== "element" && way !== "marker")
    yield ["src", "embed-src-unused"];
  if (script && !scriptsOf(way).includes(script))
    yield ["script", "embed-script"];
  if (data && !dataOf(way).includes(data)) yield ["data", "embed-data"];
}

/**
 * One place in a page: what is shown there, how it gets there, and where the
 * kit's files are. Everything that makes snippets (studio, plugins, tests) makes
 * them of this.
 *
 * `script` and `data` default to what the way does best; `safeParse` names
 * every field that does not go with the way, with `params.corett` as its reason.
 */
export const embedding = fields
  .superRefine((value, context) => {
    for (const [field, corett] of clashesOf(value))
      context.addIssue({ code: "custom", path: [field], params: { corett } });
  })
  .transform((value) => ({
    ...value,
    script: value.script ?? scriptsOf(value.way)[0],
    data: value.data ?? dataOf(value.way)[0],
  }))
  .meta({ id: "Embedding" });

/** A checked embedding; every default is filled in. */
export type Embedding = z.output<typeof embedding>;

/** An embedding as it is written: defaults may be left out. */
export type EmbeddingInput = z.input<typeof embedding>;

/** Name of an element that a snippet can show. */
export type EmbeddedElement = (typeof ELEMENTS)[number];
export {
  DATA_MODES,
  type DataMode,
  SCRIPTS,
  type ScriptKind,
} from "./ways/kinds.ts";
export { WAY_NAMES, type WayName } from "./ways/ways.ts";
