import type {
  ListingCell,
  LocalizedText,
  PublishedListing,
} from "@corett/model";
import { same } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { listingWords } from "./listing.words.ts";

/** Parts to make listings of invented content with. */

export const both = (es: string, en: string): LocalizedText => ({
  "es-419": es,
  en,
});

/** A cell of one text, with what it stands for. */
export const text = (es: string, en: string, code?: string): ListingCell => ({
  kind: "text",
  values: [both(es, en)],
  ...(code !== undefined && { code }),
});

/** A cell of several texts, the same in both languages. */
export const list = (...texts: readonly string[]): ListingCell => ({
  kind: "text",
  values: texts.map(same),
});

/** A cell of nothing. */
export const none: ListingCell = { kind: "text", values: [] };

export const count = (value: number): ListingCell => ({
  kind: "number",
  value,
  unit: "count",
});

export const percent = (value: number): ListingCell => ({
  kind: "number",
  value,
  unit: "percent",
});

export const span = (from: string, to?: string): ListingCell => ({
  kind: "span",
  from,
  ...(to !== undefined && { to }),
});

const NOTES = [both("Datos inventados.", "Invented data.")];

/** A listing of invented rows. */
export const listingOf = <F extends PublishedListing["format"]>(
  format: F,
  title: LocalizedText,
  columns: readonly LocalizedText[],
  rows: readonly (readonly ListingCell[])[],
) => ({
  format,
  id: "sample",
  title,
  columns: [...columns],
  rows: rows.map((row) => [...row]),
  notes: NOTES,
  status: "provisional" as const,
});

/** Words that say which language they are in, whatever the page's is. */
export const inLanguage = (
  [tag, attributes, ...words]: Mark,
  lang: string,
): Mark => [tag, { ...attributes, lang }, ...words];

/**
 * A listing whose first row's name is also in K'iche', for a reader of it: what is
 * not in it stays in Spanish, and says so.
 */
export function translatedWords(tag: string, sample: PublishedListing): Mark {
  const [[head, ...cells] = [], ...rows] = sample.rows;
  const first: ListingCell =
    head?.kind === "text"
      ? { ...head, values: head.values.map((one) => ({ ...one, quc: QUC })) }
      : none;
  return inLanguage(
    listingWords(tag, { ...sample, rows: [[first, ...cells], ...rows] }, "quc"),
    "quc",
  );
}

/** Stands for a text in K'iche', to see whether it is marked as one. */
export const QUC = "[quc]";

/** A table that somebody wrote by hand, the names of the columns first. */
export const tableWords = (
  tag: string,
  title: string,
  [head = [], ...rows]: readonly (readonly string[])[],
): Mark => [
  tag,
  {},
  ["h2", {}, title],
  [
    "table",
    {},
    [
      "tbody",
      {},
      ["tr", {}, ...head.map((one): Mark => ["th", { scope: "col" }, one])],
      ...rows.map(([name = "", ...cells]): Mark => [
        "tr",
        {},
        ["th", { scope: "row" }, name],
        ...cells.map((one): Mark => ["td", {}, one]),
      ]),
    ],
  ],
];

/** A word that has no place to break, and a sentence that is far too long. */
export const LONG_WORD = "Institucionalización-interjurisdiccional";

export const LONG_TEXT = both(
  `Un texto que alguien escribió sin pensar en quién lo lee en un teléfono: sigue, da vueltas, nombra ${LONG_WORD} y no termina donde debería, para ver si algo se sale de su lugar`,
  `A text that somebody wrote without a thought for those who read it on a telephone: it goes on, it turns round, it names ${LONG_WORD} and does not end where it should, to see whether anything leaves its place`,
);

/** The default rows with a first row that is far too long. */
export function longWords(
  tag: string,
  sample: PublishedListing,
  language: string,
): Mark {
  const [first = [], ...rows] = sample.rows;
  const long = first.map((cell): ListingCell =>
    cell.kind === "text" ? { ...cell, values: [LONG_TEXT] } : cell,
  );
  return listingWords(tag, { ...sample, rows: [long, ...rows] }, language);
}

/** A table with a row that lacks a cell. */
export const brokenWords = (tag: string): Mark => [
  tag,
  {},
  ["h2", {}, "Tabla"],
  [
    "table",
    {},
    [
      "tbody",
      {},
      ["tr", {}, ["th", { scope: "col" }, "A"], ["th", { scope: "col" }, "B"]],
      ["tr", {}, ["th", { scope: "row" }, "1"]],
    ],
  ],
];
