import type { Highs } from "highs";
import type { Component } from "../solver/components.ts";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows, type Rows } from "../solver/rows.ts";
import { Condensed } from "./condensed.ts";
import type { Bounds } from "./propagate.ts";
import type { Unknowns } from "./unknowns.ts";

/** Values that differ by less are taken as one. */
export const TOLERANCE = 1e-6;

/** Beyond this a whole-number program gives up, which counts as a failure. */
const BRANCHES = 400;

/** Denominators that the dual values of such sums have, all at once. */
const DENOMINATOR = 2520;

/** What one linear program proves about one cell. */
export interface Proven {
  readonly value: number;
  /** The sums that it rests on. */
  readonly sums: readonly number[];
  /** The bound holds in whole-number arithmetic, whatever the solver did. */
  readonly isVerified: boolean;
}

/**
 * The attacker's linear programs over one component: unknowns that hang
 * together, with the bounds that are known of them.
 */
export class Prober {
  readonly #highs: Highs;
  readonly #component: Component;
  readonly #at: Map<number, number>;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  readonly #rows: Rows;
  readonly #right: Float64Array;
  /** The same in fewer unknowns, for tables that fit: a fraction of the work. */
  readonly #condensed: Condensed;
  readonly #pushing: LinearProgram;
  /** With all unknowns and sums, for what must be proved. */
  #program: LinearProgram | undefined;
  #whole: LinearProgram | undefined;
  /** Linear and whole-number programs solved. */
  programs = 0;
  wholePrograms = 0;

  constructor(
    highs: Highs,
    unknowns: Unknowns,
    bounds: Bounds,
    component: Component,
    cap: number,
  ) {
    this.#highs = highs;
    this.#component = component;
    this.#at = new Map(component.cells.map((cell, i) => [cell, i]));
    const within = (value: number) => Math.max(-cap, Math.min(cap, value));
    this.#lower = Float64Array.from(component.cells, (cell) =>
      within(bounds.low[cell]!),
    );
    this.#upper = Float64Array.from(component.cells, (cell) =>
      within(bounds.high[cell]!),
    );
    const right: number[] = [];
    this.#rows = packRows(
      component.rows.map((s) => {
        const { cells, signs } = unknowns.sums[s]!;
        const row = new Map<number, number>();
        let known = 0;
        cells.forEach((cell, i) => {
          const at = this.#at.get(cell);
          if (at === undefined) known += signs[i]! * bounds.low[cell]!;
          else row.set(at, (row.get(at) ?? 0) + signs[i]!);
        });
        right.push(-known);
        return [...row].sort(([a], [b]) => a - b);
      }),
    );
    this.#right = Float64Array.from(right);
    this.#condensed = new Condensed({
      lower: this.#lower,
      upper: this.#upper,
      rows: this.#rows,
      right: this.#right,
    });
    const { lower, upper, rows, right: sums } = this.#condensed.equations;
    this.#pushing = new LinearProgram(highs, {
      lower,
      upper,
      rows,
      rowLower: sums,
      rowUpper: sums,
    });
  }

  get cells(): readonly number[] {
    return this.#component.cells;
  }

  /** A table that fits, pushed up (1) or down (-1) in the given cells. */
  push(
    cells: readonly number[],
    direction: (cell: number) => 1 | -1,
  ): Float64Array | undefined {
    const costs = new Map<number, number>();
    for (const cell of cells) {
      const { column, sign } = this.#condensed.linkOf(this.#at.get(cell)!);
      costs.set(column, (costs.get(column) ?? 0) - sign * direction(cell));
    }
    this.#pushing.setCosts(costs);
    this.programs += 1;
    const { status, x } = this.#pushing.minimise();
    return status === "optimal"
      ? this.#condensed.expand(x, TOLERANCE)
      : undefined;
  }

  /** The extreme of one cell, and what proves it; undefined without an answer. */
  extreme(
    cell: number,
    direction: 1 | -1,
  ): { x: Float64Array; proven: Proven } | undefined {
    this.#program ??= this.#build(false);
    const at = this.#at.get(cell)!;
    this.#program.setCosts(new Map([[at, -direction]]));
    this.programs += 1;
    const solved = this.#program.minimise();
    if (solved.status !== "optimal") return undefined;
    const value = solved.x[at]!;
    const sums: number[] = [];
    solved.rowDual.forEach((dual, r) => {
      if (Math.abs(dual) > TOLERANCE) sums.push(this.#component.rows[r]!);
    });
    const bound = Math.min(
      this.#boundOf(at, direction, solved.rowDual, 1),
      this.#boundOf(at, direction, solved.rowDual, -1),
    );
    const isVerified = Math.abs(bound - direction * value) < TOLERANCE;
    return { x: solved.x, proven: { value, sums, isVerified } };
  }

  /** The extreme of one cell over whole tables; undefined if not decided. */
  wholeExtreme(cell: number, direction: 1 | -1): Float64Array | undefined {
    this.#whole ??= this.#build(true);
    const at = this.#at.get(cell)!;
    this.#whole.setCosts(new Map([[at, -direction]]));
    this.wholePrograms += 1;
    const solved = this.#whole.run();
    return solved.status === "optimal" && this.isWhole(solved.x)
      ? solved.x
      : undefined;
  }

  /** Whether an answer is a table of whole numbers: checked as one. */
  isWhole(x: Float64Array): boolean {
    const whole = x.map((value) => Math.round(value));
    for (let j = 0; j < x.length; j++) {
      if (Math.abs(x[j]! - whole[j]!) > TOLERANCE) return false;
      if (whole[j]! < this.#lower[j]! || whole[j]! > this.#upper[j]!)
        return false;
    }
    const { starts, columns, values, count } = this.#rows;
    for (let r = 0; r < count; r++) {
      let sum = 0;
      for (let i = starts[r]!; i < starts[r + 1]!; i++)
        sum += values[i]! * whole[columns[i]!]!;
      if (sum !== this.#right[r]) return false;
    }
    return true;
  }

  dispose(): void {
    this.#pushing.dispose();
    this.#program?.dispose();
    this.#whole?.dispose();
  }

  /**
   * The bound that dual values prove by themselves (weak duality), computed in
   * multiples of 1/2520, so without rounding. Any dual values prove some bound;
   * the solver's prove its own.
   */
  #boundOf(
    at: number,
    direction: number,
    duals: Float64Array,
    sign: number,
  ): number {
    const rest = new Float64Array(this.#lower.length);
    rest[at] = direction * DENOMINATOR;
    let bound = 0;
    const { starts, columns, values, count } = this.#rows;
    for (let r = 0; r < count; r++) {
      const dual = Math.round(sign * duals[r]! * DENOMINATOR);
      if (dual === 0) continue;
      bound += dual * this.#right[r]!;
      for (let i = starts[r]!; i < starts[r + 1]!; i++)
        rest[columns[i]!] = rest[columns[i]!]! - dual * values[i]!;
    }
    rest.forEach((value, j) => {
      if (value !== 0)
        bound += value * (value > 0 ? this.#upper[j]! : this.#lower[j]!);
    });
    return bound / DENOMINATOR;
  }

  #build(isWhole: boolean): LinearProgram {
    const program = new LinearProgram(this.#highs, {
      lower: this.#lower,
      upper: this.#upper,
      rows: this.#rows,
      rowLower: this.#right,
      rowUpper: this.#right,
      ...(isWhole && { integer: new Int32Array(this.#lower.length).fill(1) }),
    });
    if (isWhole)
      program.set({
        mip_max_nodes: BRANCHES,
        mip_rel_gap: 0,
        // The objective is a whole number: closer than one is equal.
        mip_abs_gap: 0.99,
      });
    return program;
  }
}
