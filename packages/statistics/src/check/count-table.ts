import type { Figure } from "@corett/model";
import type { CodeList } from "../cube/code-list.ts";
import { canAddUp } from "../tabulate/bounds.ts";
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
  /** Cells whose figure was taken out by a decision about a doubt. */
  readonly withheld: ReadonlySet<string>;
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
  /** Parts that are not given and may be the rest; empty if none can be. */
  readonly rest: readonly string[];
}

/** Totals that are not the sum of the parts given. */
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
        const told = present
          .map(({ figure }) => figure)
          .filter(
            ({ kind }) => kind !== "missing" && kind !== "not-applicable",
          );
        if (told.length < 2 || isEmpty(total.figure)) continue;
        if (canAddUp(total.figure, told)) continue;
        const given = new Set(
          present
            .filter(({ figure }) => !isEmpty(figure))
            .map(({ at }) => at[position]),
        );
        const absent = parts.filter((part) => !given.has(part));
        const open = [...told, ...absent.map(() => UNKNOWN)];
        const rest = canAddUp(total.figure, open) ? absent : [];
        broken.push({ total, parts, present, rest });
      }
  return broken;
}

const UNKNOWN: Figure = { kind: "missing" };

const isEmpty = ({ kind }: Figure) =>
  kind === "missing" || kind === "not-applicable";
