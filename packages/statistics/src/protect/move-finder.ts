import type { Highs } from "highs";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows } from "../solver/rows.ts";
import type { Pattern } from "./elimination.ts";
import { type Move, wholeMove } from "./move.ts";
import { State, type System } from "./system.ts";

/** A cell that is unknown already costs this share of its cost to move. */
const CHEAP = 0.05;

/** With this many cells a whole-number program takes no longer than seconds. */
const WHOLE_CELLS = 800;

/** What a move has to do, and what it must leave alone. */
export interface Wanted {
  readonly cell: number;
  /** By how much the cell moves at least; below 0 for down. */
  readonly by: number;
  /** Cells that stand still, such as those that an insider knows. */
  readonly still?: readonly number[];
  /** Cells that do not go below this, for the same reason. */
  readonly atLeast?: readonly (readonly [number, number])[];
}

/** A move and what it costs; `move` is undefined if it is no whole one. */
export interface Found {
  readonly cost: number;
  readonly cells: readonly number[];
  readonly move: Move | undefined;
}

/**
 * Finds the cheapest way to move a cell: a flow through the relations, in which
 * cells that are suppressed already are nearly free and others pay their cost
 * (the method of CONFID, Robertson 1994). Its steps of plus and minus one along
 * relations are whole numbers nearly always; if not, whole numbers are asked
 * of the solver.
 */
export class MoveFinder {
  readonly #highs: Highs;
  readonly #system: System;
  readonly #program: LinearProgram;
  /** Cells that may move, and their places. Two columns each: up and down. */
  readonly #cells: number[] = [];
  readonly #at: Int32Array;
  readonly #cap: number;
  readonly #costs = new Map<number, number>();
  readonly #full = new Map<number, number>();
  readonly #closed = new Set<number>();
  #solves = 0;
  #searches = 0;

  constructor(highs: Highs, system: System) {
    this.#highs = highs;
    this.#system = system;
    const count = system.ids.length;
    this.#at = new Int32Array(count).fill(-1);
    for (let cell = 0; cell < count; cell++)
      if (system.state[cell] !== State.known) {
        this.#at[cell] = this.#cells.length;
        this.#cells.push(cell);
      }
    this.#cap = capOf(system);
    this.#program = this.#build(false);
    for (const cell of this.#cells) this.#price(cell, system.weight[cell]!);
    for (const [column, cost] of this.#costs) this.#full.set(column, cost);
  }

  /** How many linear programs have been solved: the measure of effort. */
  get solves(): number {
    return this.#solves;
  }

  /** How often whole numbers had to be asked of the solver: each takes long. */
  get searches(): number {
    return this.#searches;
  }

  /** Cells of the pattern are cheap, all others pay. */
  price(pattern: Pattern): void {
    for (const cell of this.#cells)
      this.#price(
        cell,
        this.#system.weight[cell]! * (pattern[cell] ? CHEAP : 1),
      );
  }

  /** These cells stand still from now on, or no longer. */
  close(cell: number): void {
    this.#closed.add(cell);
    this.#bound(cell, 0, 0);
  }

  open(cell: number): void {
    this.#closed.delete(cell);
    this.#reset(cell);
  }

  /** The cheapest move, or undefined if there is none. */
  find(wanted: Wanted): Found | undefined {
    const { cell } = wanted;
    if (this.#closed.has(cell) || this.#downOf(cell) < -wanted.by)
      return undefined;
    const found = this.#solve(wanted, this.#costs);
    if (!found || found.move) return found;
    // Without cheap cells the move is short, and short ones are whole.
    const short = this.#solve(wanted, this.#full);
    if (short?.move) return short;
    return this.#findWhole(wanted) ?? found;
  }

  dispose(): void {
    this.#program.dispose();
  }

  #solve(
    wanted: Wanted,
    costs: ReadonlyMap<number, number>,
  ): Found | undefined {
    this.#program.setCosts(costs);
    const touched = this.#restrict(this.#program, wanted);
    this.#program.startOver();
    const solved = this.#program.minimiseWithinBounds();
    this.#solves += 1;
    for (const one of touched) this.#reset(one);
    return solved.status === "optimal" ? this.#read(solved.x) : undefined;
  }

  /** The cells nearest to one, by relations, as many as may be branched on. */
  #near(cell: number): Set<number> {
    const { starts, columns, count } = this.#system.rows;
    const near = new Set([cell]);
    for (let grown = true; grown;) {
      grown = false;
      const before = new Set(near);
      for (let r = 0; r < count; r++) {
        const row = columns.subarray(starts[r], starts[r + 1]);
        if (!row.some((one) => before.has(one))) continue;
        for (const one of row)
          if (
            near.size < WHOLE_CELLS &&
            this.#at[one]! >= 0 &&
            !near.has(one)
          ) {
            near.add(one);
            grown = true;
          }
      }
    }
    return near;
  }

  /** The same in whole numbers, nearby, within a fixed number of branches. */
  #findWhole(wanted: Wanted): Found | undefined {
    const program = this.#build(true);
    const near = this.#near(wanted.cell);
    for (const cell of this.#cells)
      if (!near.has(cell)) {
        program.setBounds(2 * this.#at[cell]!, 0, 0);
        program.setBounds(2 * this.#at[cell]! + 1, 0, 0);
      }
    program.set({ mip_max_nodes: 200, mip_rel_gap: 0.2 });
    program.setCosts(this.#costs);
    for (const cell of this.#closed) {
      program.setBounds(2 * this.#at[cell]!, 0, 0);
      program.setBounds(2 * this.#at[cell]! + 1, 0, 0);
    }
    this.#restrict(program, wanted);
    const solved = program.run();
    this.#solves += 20;
    this.#searches += 1;
    program.dispose();
    if (solved.status !== "optimal") return undefined;
    const found = this.#read(solved.x);
    return found.move ? found : undefined;
  }

  #restrict(program: LinearProgram, wanted: Wanted): number[] {
    const { cell, by, still = [], atLeast = [] } = wanted;
    const place = 2 * this.#at[cell]!;
    const isUp = by > 0;
    const amount = Math.abs(by);
    const bound = (at: number, low: number, high: number) => {
      program.setBounds(at, low, high);
    };
    for (const one of still) {
      bound(2 * this.#at[one]!, 0, 0);
      bound(2 * this.#at[one]! + 1, 0, 0);
    }
    for (const [one, least] of atLeast)
      if (!this.#closed.has(one)) {
        const down = this.#system.value[one]! - least;
        bound(
          2 * this.#at[one]! + 1,
          0,
          Math.max(0, Math.min(down, this.#downOf(one))),
        );
      }
    bound(place, isUp ? amount : 0, isUp ? this.#cap : 0);
    bound(place + 1, isUp ? 0 : amount, isUp ? 0 : this.#downOf(cell));
    return [cell, ...still, ...atLeast.map(([one]) => one)];
  }

  #read(x: Float64Array): Found {
    const differences: [number, number][] = [];
    let cost = 0;
    this.#cells.forEach((cell, i) => {
      const by = x[2 * i]! - x[2 * i + 1]!;
      if (Math.abs(by) < 1e-7) return;
      differences.push([cell, by]);
      cost += Math.abs(by) * (this.#costs.get(2 * i) ?? 0);
    });
    return {
      cost,
      cells: differences.map(([cell]) => cell),
      move: wholeMove(this.#system, differences),
    };
  }

  #build(isWhole: boolean): LinearProgram {
    const { starts, columns, values, count } = this.#system.rows;
    const rows: [number, number][][] = [];
    for (let r = 0; r < count; r++) {
      const row: [number, number][] = [];
      for (let i = starts[r]!; i < starts[r + 1]!; i++) {
        const at = this.#at[columns[i]!]!;
        if (at >= 0) row.push([2 * at, values[i]!], [2 * at + 1, -values[i]!]);
      }
      if (row.length > 0) rows.push(row);
    }
    const upper = new Float64Array(2 * this.#cells.length);
    this.#cells.forEach((cell, i) => {
      upper[2 * i] = this.#cap;
      upper[2 * i + 1] = this.#downOf(cell);
    });
    return new LinearProgram(this.#highs, {
      lower: new Float64Array(upper.length),
      upper,
      rows: packRows(rows),
      rowLower: new Float64Array(rows.length),
      rowUpper: new Float64Array(rows.length),
      ...(isWhole && { integer: new Int32Array(upper.length).fill(1) }),
    });
  }

  #downOf(cell: number): number {
    const { value, lower } = this.#system;
    return Math.min(this.#cap, Math.max(0, value[cell]! - lower[cell]!));
  }

  #price(cell: number, cost: number): void {
    const at = 2 * this.#at[cell]!;
    this.#costs.set(at, cost);
    this.#costs.set(at + 1, cost);
  }

  #bound(cell: number, up: number, down: number): void {
    const at = 2 * this.#at[cell]!;
    this.#program.setBounds(at, 0, up);
    this.#program.setBounds(at + 1, 0, down);
  }

  #reset(cell: number): void {
    if (this.#closed.has(cell)) this.#bound(cell, 0, 0);
    else this.#bound(cell, this.#cap, this.#downOf(cell));
  }
}

/** Far enough for any need, near enough for the solver's arithmetic. */
export function capOf(system: System): number {
  let most = 0;
  for (const value of system.value) most = Math.max(most, Math.abs(value));
  for (const { up, width } of system.needs)
    most = Math.max(most, Number.isFinite(up) ? up : 0, width);
  return 2 * most + 100;
}
