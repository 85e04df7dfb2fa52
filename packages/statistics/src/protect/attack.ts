import type { Highs } from "highs";
import { breathe, type Watch } from "../solver/breath.ts";
import { directionOf, isWorthARound } from "../solver/directions.ts";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows } from "../solver/rows.ts";
import type { Pattern } from "./elimination.ts";
import { capOf } from "./move-finder.ts";
import type { Need, System } from "./system.ts";

/** Values that differ by less are taken as one. */
const TOLERANCE = 1e-6;

/**
 * An interval of fractions that is this wide is taken for one of whole numbers;
 * in a narrower one, whole numbers are looked for one by one.
 */
const SURE = 2;

/** The attacker's linear programs over the cells that a pattern leaves unknown. */
class Attacker {
  readonly #system: System;
  readonly #program: LinearProgram;
  readonly #cells: number[];
  readonly #at: Map<number, number>;
  readonly #low = new Map<number, number>();
  readonly #high = new Map<number, number>();

  constructor(
    highs: Highs,
    system: System,
    pattern: Pattern,
    known: ReadonlySet<number>,
  ) {
    this.#system = system;
    this.#cells = [...pattern.keys()].filter(
      (cell) => pattern[cell] && !known.has(cell),
    );
    this.#at = new Map(this.#cells.map((cell, i) => [cell, i]));
    const { starts, columns, values, count } = system.rows;
    const rows: [number, number][][] = [];
    for (let r = 0; r < count; r++) {
      const row: [number, number][] = [];
      for (let i = starts[r]!; i < starts[r + 1]!; i++) {
        const at = this.#at.get(columns[i]!);
        if (at !== undefined) row.push([at, values[i]!]);
      }
      if (row.length > 0) rows.push(row);
    }
    const cap = capOf(system);
    this.#program = new LinearProgram(highs, {
      lower: Float64Array.from(this.#cells, (cell) =>
        Math.max(-cap, system.lower[cell]! - system.value[cell]!),
      ),
      upper: new Float64Array(this.#cells.length).fill(cap),
      rows: packRows(rows),
      rowLower: new Float64Array(rows.length),
      rowUpper: new Float64Array(rows.length),
    });
  }

  has(need: Need): boolean {
    return this.#at.has(need.cell);
  }

  /** Surely met, also in whole numbers. */
  isSure({ cell, up, width }: Need): boolean {
    const high = this.#high.get(cell) ?? 0;
    const wide = high - (this.#low.get(cell) ?? 0);
    return (
      this.#system.value[cell]! + high >= up - TOLERANCE &&
      wide >= Math.max(width, SURE) - TOLERANCE
    );
  }

  /** Pushes needs up (1) or down (-1); false if the solver gave no answer. */
  push(needs: readonly Need[], direction: (cell: number) => 1 | -1): boolean {
    this.#program.setCosts(
      new Map(
        needs.map(({ cell }) => [this.#at.get(cell) ?? 0, -direction(cell)]),
      ),
    );
    const solved = this.#program.minimise();
    if (solved.status !== "optimal") return false;
    this.#cells.forEach((cell, i) => {
      const by = solved.x[i]!;
      if (by < (this.#low.get(cell) ?? 0)) this.#low.set(cell, by);
      if (by > (this.#high.get(cell) ?? 0)) this.#high.set(cell, by);
    });
    return true;
  }

  dispose(): void {
    this.#program.dispose();
  }
}

/**
 * Attacks a pattern as one does who holds all that is published, in fractions.
 *
 * @param known - cells of which the attacker knows the value beside that
 * @param enough - stops after more doubtful needs than this
 * @returns the needs that are not surely met, among them all that are not
 */
export async function attack(
  highs: Highs,
  system: System,
  pattern: Pattern,
  known: ReadonlySet<number>,
  watch: Watch,
  enough = Infinity,
): Promise<Need[]> {
  const attacker = new Attacker(highs, system, pattern, known);
  const needs = system.needs.filter((need) => attacker.has(need));
  let open = needs;
  const sizes = [open.length];
  for (let round = 0; isWorthARound(sizes); round++) {
    await breathe(watch, {
      phase: "attack",
      done: needs.length - open.length,
      all: needs.length,
    });
    attacker.push(open, (cell) => directionOf(cell, round));
    open = open.filter((need) => !attacker.isSure(need));
    sizes.push(open.length);
  }
  const doubtful: Need[] = [];
  for (const [i, need] of open.entries()) {
    if (i % 20 === 0)
      await breathe(watch, {
        phase: "attack",
        done: needs.length - open.length + i,
        all: needs.length,
      });
    if (doubtful.length > enough) break;
    if (attacker.isSure(need)) continue;
    attacker.push([need], () => 1);
    if (!attacker.isSure(need)) attacker.push([need], () => -1);
    if (!attacker.isSure(need)) doubtful.push(need);
  }
  attacker.dispose();
  return doubtful;
}
