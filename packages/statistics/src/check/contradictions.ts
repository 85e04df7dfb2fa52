import type { Figure } from "@corett/model";
import { narrowed } from "../tabulate/bounds.ts";
import { ContradictionError } from "../tabulate/contradiction.ts";
import type { KeySum } from "../tabulate/tabulation.ts";
import type { CountCell, CountTable } from "./count-table.ts";

const MISSING: Figure = { kind: "missing" };
const TOTAL = "_T";

/** Sums of each dimension of which the sheet has the total and two parts. */
function sumsInUse({ dimensions, overlapping, cells }: CountTable) {
  return dimensions.map(({ id, sums }, position) => {
    const used = new Set([...cells.values()].map(({ at }) => at[position]));
    return sums.filter(
      ({ total, parts }) =>
        !overlapping.includes(id) &&
        used.has(total) &&
        parts.filter((part) => used.has(part)).length > 1,
    );
  });
}

/**
 * Every sum between the cells of a sheet. Cells that it lacks are unknown, and
 * have sums of their own: nobody of unknown sex has no adult of unknown sex.
 */
function sumsOf(table: CountTable): KeySum[] {
  const used = sumsInUse(table);
  const all: KeySum[] = [];
  // A set visits what is added to it on the way.
  const keys = new Set(table.cells.keys());
  for (const key of keys) {
    const at = key.split(" ");
    for (const [position, sums] of used.entries())
      for (const { total, parts } of sums) {
        if (at[position] !== total) continue;
        const below = parts.map((part) => at.with(position, part).join(" "));
        const along = table.dimensions[position]?.id ?? "";
        all.push({ along, total: key, parts: below });
        for (const part of below) keys.add(part);
      }
  }
  return all;
}

/** A country and year: what is said of one says nothing of another. */
export function sliceOf(key: string, { dimensions }: CountTable): string {
  const codes = key.split(" ");
  return ["country", "year"]
    .map((id) => codes[dimensions.findIndex((one) => one.id === id)])
    .join(" ");
}

/**
 * One cell for each country and year whose sums contradict each other, though
 * each sum alone could be true.
 *
 * @param known - slices of which a sum is known to be wrong
 */
export function contradictions(
  table: CountTable,
  known: ReadonlySet<string>,
): CountCell[] {
  const found: CountCell[] = [];
  let sums = sumsOf(table).filter(
    ({ total }) => !known.has(sliceOf(total, table)),
  );
  for (;;) {
    const keys = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
    const figures = new Map(
      [...keys].map((key) => [key, table.cells.get(key)?.figure ?? MISSING]),
    );
    const key = contradicted(figures, sums);
    if (key === undefined) return found;
    const slice = sliceOf(key, table);
    sums = sums.filter(({ total }) => sliceOf(total, table) !== slice);
    const at = key.split(" ");
    const row = [...table.cells.values()].find((one) => {
      return sliceOf(one.at.join(" "), table) === slice;
    })?.row;
    const own = table.cells.get(key);
    found.push(own ?? { at, figure: MISSING, row: row ?? 0 });
  }
}

function contradicted(
  figures: ReadonlyMap<string, Figure>,
  sums: readonly KeySum[],
): string | undefined {
  try {
    narrowed(figures, sums);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ContradictionError) return thrown.keys[0];
    throw thrown;
  }
}

/** Takes out all that is said of a cell's country and year but the total. */
export function keepOnlyTotal(
  cells: Map<string, CountCell>,
  of: CountCell,
  table: CountTable,
): void {
  const slice = sliceOf(of.at.join(" "), table);
  const fixed = table.dimensions.map(({ id }) => id);
  for (const [key, cell] of cells) {
    if (sliceOf(key, table) !== slice) continue;
    const isTotal = cell.at.every(
      (code, at) =>
        fixed[at] === "country" || fixed[at] === "year" || code === TOTAL,
    );
    if (!isTotal) cells.set(key, { ...cell, figure: MISSING });
  }
}
