import type { Rows } from "../solver/rows.ts";
import type { FullRules, Say } from "./instance.ts";

/** What may happen to a cell. */
export const State = {
  /** Known to everyone whatever is decided: published, zero, given away before. */
  known: 0,
  /** Unknown whatever is decided: sensitive, hidden, suppressed before. */
  unknown: 1,
  /** May be published or suppressed: what protection decides. */
  open: 2,
} as const;

/** What must stay possible for a sensitive cell, in whole steps. */
export interface Need {
  readonly cell: number;
  /** The largest possible value is at least this. */
  readonly up: number;
  /** The largest and the smallest possible value lie at least this far apart. */
  readonly width: number;
}

/** An attacker who contributed: what he knows beside what is published. */
export interface Insider {
  readonly id: string;
  /** Cells of which he knows the value, being the only one in them. */
  readonly knows: readonly number[];
  /** Cells that cannot be below what he contributed. */
  readonly atLeast: readonly (readonly [number, number])[];
  /**
   * If set, an attacker against these cells alone, which are those of the same
   * person: they are protected where that is possible.
   */
  readonly own?: readonly number[];
}

/**
 * The instance as numbers: one unknown for each count, in one order whatever
 * the order of the input was. Everything that protection does, it does here.
 */
export interface System {
  readonly rules: FullRules;
  /** Ids of the unknowns in canonical order. */
  readonly ids: readonly string[];
  readonly labels: readonly Say[];
  /** The true values, in whole steps of the unit. */
  readonly value: Float64Array;
  /** What everyone knows an unknown is not below. */
  readonly lower: Float64Array;
  readonly cost: Float64Array;
  /**
   * The cost, and a hundredth of it more for the largest value: of two patterns
   * that cost the same, the one with the smaller cells is chosen.
   */
  readonly weight: Float64Array;
  readonly state: Uint8Array;
  /** 1 where the unknown is a cell of the tables that somebody sees. */
  readonly shown: Uint8Array;
  /** Each row adds up to 0. */
  readonly rows: Rows;
  readonly needs: readonly Need[];
  readonly insiders: readonly Insider[];
}

/** By code points: the same on every machine and in every locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
