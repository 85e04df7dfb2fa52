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
 *
 * @param grouped - the columns that rows may have in common
 */
export function rowMark(
  columns: readonly string[],
  { fields }: ListingRow,
  grouped: readonly number[],
  cell: (field: ListingField, column: number) => readonly Mark[],
): Mark {
  return [
    "tr",
    { role: "row" },
    ...fields.map((field, column): Mark => {
      const inside = cell(field, column);
      const common = grouped.includes(column) && { class: "common" };
      return column
        ? [
            "td",
            { role: "cell", "data-column": columns[column] ?? "", ...common },
            ...inside,
          ]
        : ["th", { role: "rowheader", scope: "row", ...common }, ...inside];
    }),
  ];
}
