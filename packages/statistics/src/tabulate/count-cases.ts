import type { Figure } from "@corett/model";
import { type CodedSheet, NONE } from "../check/coded-sheet.ts";
import { type CellCodes, codesOfKey } from "./cell-key.ts";
import { noDimension, PlanError, type PlannedList } from "./planned-list.ts";

/** Combinations of leaves up to this many are counted in one array. */
const DENSE = 1 << 24;

/** Rows counted by the leaves of some dimensions: the only pass over the rows. */
export interface LeafCounts {
  readonly dimensions: readonly string[];
  /** Leaf of each dimension, then how many rows, for each combination there is. */
  readonly entries: readonly {
    readonly leaves: readonly number[];
    readonly count: number;
  }[];
}

interface Axis {
  readonly codes: Int32Array;
  /** Leaf by index in the code list; -1 for a code that is a sum. */
  readonly leafOf: Int32Array;
  readonly size: number;
  /** The leaf of an empty cell, -1 if there is none. */
  readonly unknown: number;
}

function axisOf(sheet: CodedSheet, id: string, planned: PlannedList): Axis {
  const column = sheet.columns.get(id);
  if (!column)
    throw new PlanError({
      es: `la hoja no tiene columna para «${id}»`,
      en: `the sheet has no column for "${id}"`,
    });
  const leaf = new Map(planned.leaves.map((code, at) => [code, at]));
  return {
    codes: column.codes,
    leafOf: Int32Array.from(
      column.list.codes,
      ({ code }) => leaf.get(code) ?? leaf.get(`${code}_U`) ?? -1,
    ),
    size: planned.leaves.length,
    unknown: leaf.get("_U") ?? -1,
  };
}

/**
 * Counts the rows of a register by the leaves of some dimensions.
 *
 * @throws PlanError if the sheet has no such column, or a row has a code that
 * is a sum of others, or none where "not stated" is no choice
 */
export function countLeaves(
  sheet: CodedSheet,
  dimensions: readonly string[],
  lists: ReadonlyMap<string, PlannedList>,
): LeafCounts {
  const axes = dimensions.map((id) => {
    const planned = lists.get(id);
    if (!planned) throw noDimension(id);
    return axisOf(sheet, id, planned);
  });
  const size = axes.reduce((all, axis) => all * axis.size, 1);
  const dense = size <= DENSE ? new Int32Array(size) : undefined;
  const sparse = new Map<number, number>();
  for (const row of sheet.rows) {
    let at = 0;
    for (const { codes, leafOf, size: length, unknown } of axes) {
      const code = codes[row] ?? NONE;
      const leaf = code === NONE ? unknown : (leafOf[code] ?? -1);
      if (leaf < 0) throw badRow(sheet, row);
      at = at * length + leaf;
    }
    if (dense) dense[at] = (dense[at] ?? 0) + 1;
    else sparse.set(at, (sparse.get(at) ?? 0) + 1);
  }
  const counted: Iterable<[number, number]> = dense ? dense.entries() : sparse;
  const entries: { leaves: number[]; count: number }[] = [];
  for (const [at, count] of counted)
    if (count > 0) entries.push({ leaves: leavesAt(at, axes), count });
  return { dimensions, entries };
}

function badRow({ matched }: CodedSheet, row: number): PlanError {
  const number = String(matched.table.rowNumbers[row]);
  return new PlanError({
    es: `la fila ${number} no se puede contar: una celda está vacía, o tiene un grupo que es un total`,
    en: `row ${number} cannot be counted: a cell is empty, or holds a group that is a total`,
  });
}

function leavesAt(index: number, axes: readonly Axis[]): number[] {
  const leaves: number[] = [];
  let rest = index;
  for (const { size } of [...axes].reverse()) {
    leaves.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return leaves;
}

/** The leaves that a code stands for; a hidden group names its own. */
export function leavesOfCode(
  code: string,
  planned: PlannedList,
): ReadonlySet<number> {
  if (code.startsWith("~"))
    return new Set(code.slice(1).split("_").map(Number));
  return planned.below.get(code) ?? new Set();
}

/** Adds up leaf counts for any cells, each by the codes it names. */
export function countCells(
  { dimensions, entries }: LeafCounts,
  keys: Iterable<string>,
  lists: ReadonlyMap<string, PlannedList>,
): Map<string, Figure> {
  // Cells with the same dimensions are looked up together by their leaves.
  const shapes = new Map<string, Shape>();
  const totals = new Map<string, number>();
  for (const key of keys) {
    totals.set(key, 0);
    const codes = codesOfKey(key);
    const own = dimensions.filter((id) => codes[id] !== undefined);
    const shape = shapes.get(own.join(" ")) ?? shapeOf(own, dimensions, lists);
    shapes.set(own.join(" "), shape);
    for (const place of placesOf(codes, own, shape.sizes, lists)) {
      const known = shape.places.get(place);
      if (known) known.push(key);
      else shape.places.set(place, [key]);
    }
  }
  for (const { leaves, count } of entries)
    for (const { positions, sizes, places } of shapes.values()) {
      let place = 0;
      for (const [at, position] of positions.entries())
        place = place * (sizes[at] ?? 1) + (leaves[position] ?? 0);
      for (const key of places.get(place) ?? [])
        totals.set(key, (totals.get(key) ?? 0) + count);
    }
  return new Map(
    [...totals].map(([key, value]) => [key, { kind: "number", value }]),
  );
}

/** Cells that name the same dimensions, by the leaves that lie in them. */
interface Shape {
  readonly positions: readonly number[];
  readonly sizes: readonly number[];
  readonly places: Map<number, string[]>;
}

function shapeOf(
  own: readonly string[],
  dimensions: readonly string[],
  lists: ReadonlyMap<string, PlannedList>,
): Shape {
  return {
    positions: own.map((id) => dimensions.indexOf(id)),
    sizes: own.map((id) => lists.get(id)?.leaves.length ?? 1),
    places: new Map(),
  };
}

/** Every combination of leaves that lies in a cell, each as one number. */
function placesOf(
  codes: CellCodes,
  own: readonly string[],
  sizes: readonly number[],
  lists: ReadonlyMap<string, PlannedList>,
): number[] {
  let places = [0];
  for (const [at, id] of own.entries()) {
    const planned = lists.get(id);
    const code = codes[id];
    if (!planned || code === undefined) return [];
    const leaves = [...leavesOfCode(code, planned)];
    places = places.flatMap((place) =>
      leaves.map((leaf) => place * (sizes[at] ?? 1) + leaf),
    );
  }
  return places;
}
