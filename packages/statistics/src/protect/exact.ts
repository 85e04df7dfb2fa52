import type { Highs } from "highs";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows } from "../solver/rows.ts";
import type { Pattern } from "./elimination.ts";
import { type Move, wholeMove } from "./move.ts";
import { State, type System } from "./system.ts";
import type { Case } from "./witnesses.ts";

/**
 * How far a witness may move a cell, in multiples of what it must move its own
 * cell by. Cheapest moves go around in loops and hardly ever need more.
 */
const REACH = 3;

/**
 * After this many branches, divided by the columns of the program, the best
 * pattern so far stands, proven or not.
 */
const EFFORT = 100_000;

/** A model of rows that grows. */
class Draft {
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly cost: number[] = [];
  readonly integer: number[] = [];
  readonly rows: [number, number][][] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];

  column(lower: number, upper: number, cost: number, isWhole: boolean): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.cost.push(cost);
    this.integer.push(isWhole ? 1 : 0);
    return this.lower.length - 1;
  }

  row(lower: number, upper: number, entries: [number, number][]): void {
    this.rows.push(entries.sort(([a], [b]) => a - b));
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
  }
}

/** One table that fits what is published: columns of differences. */
function block(
  draft: Draft,
  system: System,
  chosen: readonly number[],
  reach: number,
  { insider }: Case,
  isWhole: boolean,
): number[] {
  const { value, lower, rows } = system;
  const still = new Set(insider?.knows);
  const least = new Map(insider?.atLeast);
  const columns = chosen.map((choice, cell) => {
    const floor = Math.max(lower[cell]!, least.get(cell) ?? -Infinity);
    const down = Math.max(-reach, floor - value[cell]!);
    const column = still.has(cell)
      ? draft.column(0, 0, 0, isWhole)
      : draft.column(Math.min(0, down), reach, 0, isWhole);
    if (choice >= 0) {
      draft.row(-Infinity, 0, [
        [column, 1],
        [choice, -reach],
      ]);
      draft.row(0, Infinity, [
        [column, 1],
        [choice, -Math.min(0, down)],
      ]);
    }
    return column;
  });
  for (let r = 0; r < rows.count; r++) {
    const entries: [number, number][] = [];
    for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++)
      entries.push([columns[rows.columns[i]!]!, rows.values[i]!]);
    draft.row(0, 0, entries);
  }
  return columns;
}

/** The witnesses of one case: what `Need` asks for, as rows. */
function require(
  draft: Draft,
  system: System,
  chosen: readonly number[],
  one: Case,
  isWhole: boolean,
): number[][] {
  const { cell, up, width } = one.need;
  const value = system.value[cell]!;
  const rise = Number.isFinite(up) ? up - value : 0;
  const reach = REACH * Math.max(rise, width);
  const above = block(draft, system, chosen, reach, one, isWhole);
  const high = above[cell]!;
  if (rise > 0) draft.row(rise, Infinity, [[high, 1]]);
  if (rise >= width) return [above];
  if (width === 1) {
    const isDown = draft.column(0, 1, 0, true);
    draft.row(1, Infinity, [
      [high, 1],
      [isDown, 1 + reach],
    ]);
    draft.row(-Infinity, reach, [
      [high, 1],
      [isDown, reach + 1],
    ]);
    return [above];
  }
  const below = block(draft, system, chosen, reach, one, isWhole);
  draft.row(width, Infinity, [
    [high, 1],
    [below[cell]!, -1],
  ]);
  return [above, below];
}

/** The optimum, and the witnesses that it was proven with. */
export interface Optimum {
  readonly pattern: Pattern;
  /** Undefined where a witness is not in whole numbers. */
  readonly moves: readonly (Move | undefined)[];
}

/**
 * The pattern of least cost that meets all cases, as one integer program: a
 * choice for each open cell and a table of differences for each case.
 *
 * @param most - what a known pattern costs; a dearer one is of no use
 * @returns undefined if none is found within a fixed number of branches
 */
export function optimum(
  highs: Highs,
  system: System,
  cases: readonly Case[],
  most: number,
  isWhole: boolean,
): Optimum | undefined {
  const draft = new Draft();
  const chosen = [...system.state].map((state, cell) =>
    state === State.open ? draft.column(0, 1, system.weight[cell]!, true) : -1,
  );
  const tables = cases.flatMap((one) =>
    require(draft, system, chosen, one, isWhole),
  );
  const choices = chosen.flatMap((column, cell): [number, number][] =>
    column < 0 ? [] : [[column, system.weight[cell]!]],
  );
  if (choices.length > 0) draft.row(-Infinity, most + 1e-6, choices);
  const program = new LinearProgram(highs, {
    lower: Float64Array.from(draft.lower),
    upper: Float64Array.from(draft.upper),
    cost: Float64Array.from(draft.cost),
    integer: Int32Array.from(draft.integer),
    rows: packRows(draft.rows),
    rowLower: Float64Array.from(draft.rowLower),
    rowUpper: Float64Array.from(draft.rowUpper),
  });
  program.set({
    mip_max_nodes: Math.ceil(EFFORT / draft.lower.length),
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
  });
  const solved = program.run();
  program.dispose();
  if (solved.status !== "optimal" && solved.status !== "unproven")
    return undefined;
  const pattern = Uint8Array.from(chosen, (column) =>
    column < 0 || solved.x[column]! > 0.5 ? 1 : 0,
  );
  return {
    pattern,
    moves: tables.map((columns) =>
      wholeMove(
        system,
        columns.map((column, cell) => [cell, solved.x[column]!] as const),
      ),
    ),
  };
}
