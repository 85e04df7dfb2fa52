import type { Mark } from "../marks/marks.ts";
import type { Entry, ListingField, ListingRow } from "./listing.view.ts";

const entryMark = ({ text, href, lang }: Entry, name: string): Mark => [
  name,
  lang ? { lang } : {},
  href ? ["a", { href, rel: "noreferrer" }, text] : text,
];

/** What a cell holds: its words, each item of a list in a line of its own. */
export function fieldMarks({ entries }: ListingField): readonly Mark[] {
  const [only] = entries;
  return !only
    ? []
    : entries.length > 1
      ? [["ul", {}, ...entries.map((one) => entryMark(one, "li"))]]
      : [entryMark(only, "div")];
}

/** True for a cell that holds a figure and nothing else. */
export const isNumber = ({ value }: ListingField): boolean =>
  value !== undefined && /^\d+(\.\d+)?$/.test(value);

/**
 * A row of the table. Its roles are written out, as the cards that it becomes on
 * small screens would lose them.
 */
export function rowMark(
  columns: readonly string[],
  { fields }: ListingRow,
  cell: (field: ListingField, column: number) => readonly Mark[],
): Mark {
  return [
    "tr",
    { role: "row" },
    ...fields.map((field, column): Mark => {
      const inside = cell(field, column);
      return column
        ? [
            "td",
            {
              role: "cell",
              "data-column": columns[column] ?? "",
              ...(isNumber(field) && { class: "number" }),
            },
            ...inside,
          ]
        : ["th", { role: "rowheader", scope: "row" }, ...inside];
    }),
  ];
}
