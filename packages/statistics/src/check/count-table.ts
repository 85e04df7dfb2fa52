import type { Figure } from "@corett/model";
import type { CodeList } from "../cube/code-list.ts";
import { finderOf } from "../layout/read-cell.ts";
import { type CodedSheet, NONE } from "./coded-sheet.ts";

/** A count at its coordinates, with the row it stands in. */
export interface CountCell {
  readonly at: readonly string[];
  readonly figure: Figure;
  /** Index of the row in the raw table. */
  readonly row: number;
}

/** The counts of a sheet by their coordinates. */
export interface CountTable {
  readonly dimensions: readonly CodeList[];
  /** Ids of dimensions whose parts need not add up. */
  readonly overlapping: readonly string[];
  /** By the codes joined with blanks, which is what an acceptance names. */
  readonly cells: ReadonlyMap<string, CountCell>;
}

const TOTAL = "_T";

/** The codes of a row, one a dimension; undefined if one was not understood. */
export function coordinates(
  sheet: CodedSheet,
  row: number,
): string[] | undefined {
  const at: string[] = [];
  for (const { codes, list, field } of sheet.columns.values()) {
    const index = codes[row] ?? NONE;
    // Where a dimension need not be given, an empty cell is its total.
    const code =
      index === NONE && !field.required
        ? list.codes[finderOf(list).find(TOTAL) ?? NONE]?.code
        : list.codes[index]?.code;
    if (code === undefined) return undefined;
    at.push(code);
  }
  return at;
}

/** What is wrong with the sum of a total, if anything. */
export interface SumCheck {
  readonly total: CountCell;
  readonly parts: readonly string[];
  readonly present: readonly CountCell[];
}

const boundsOf = (figure: Figure): readonly [number, number] => {
  if (figure.kind === "number") return [figure.value, figure.value];
  if (figure.kind === "below") return [0, figure.limit - 1];
  // What was held back may be anything.
  return figure.kind === "suppressed" ? [0, Infinity] : [0, 0];
};

/** Totals that cannot be the sum of their parts; a part not given counts as 0. */
export function brokenSums(table: CountTable): SumCheck[] {
  const { dimensions, overlapping, cells } = table;
  const broken: SumCheck[] = [];
  for (const total of cells.values())
    for (const [position, { id, sums }] of dimensions.entries())
      for (const { total: code, parts } of sums) {
        if (total.at[position] !== code || overlapping.includes(id)) continue;
        const present = parts.flatMap(
          (part) => cells.get(total.at.with(position, part).join(" ")) ?? [],
        );
        const told = present.filter(
          ({ figure }) =>
            figure.kind !== "missing" && figure.kind !== "not-applicable",
        );
        if (told.length < 2) continue;
        if (!overlaps(total.figure, told))
          broken.push({ total, parts, present });
      }
  return broken;
}

function overlaps(total: Figure, parts: readonly CountCell[]): boolean {
  if (total.kind === "missing" || total.kind === "not-applicable") return true;
  const [low, high] = boundsOf(total);
  let least = 0;
  let most = 0;
  for (const { figure } of parts) {
    const [from, to] = boundsOf(figure);
    least += from;
    most += to;
  }
  return least <= high && most >= low;
}
