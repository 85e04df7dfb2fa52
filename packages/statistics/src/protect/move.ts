import type { System } from "./system.ts";

/**
 * Another table that fits what is published: by how much each cell differs
 * from its true value. Whole numbers, checked as such.
 */
export type Move = ReadonlyMap<number, number>;

/** Solver values closer to a whole number than this are that number. */
const TOLERANCE = 1e-6;

/**
 * The solver's differences as a move, or undefined if they are not one: each
 * relation and each bound is checked in whole numbers.
 */
export function wholeMove(
  system: System,
  differences: Iterable<readonly [number, number]>,
): Move | undefined {
  const move = new Map<number, number>();
  for (const [cell, by] of differences) {
    const whole = Math.round(by);
    if (Math.abs(whole - by) > TOLERANCE) return undefined;
    if (whole === 0) continue;
    if (system.value[cell]! + whole < system.lower[cell]!) return undefined;
    move.set(cell, whole);
  }
  const { starts, columns, values, count } = system.rows;
  for (let r = 0; r < count; r++) {
    let sum = 0;
    for (let i = starts[r]!; i < starts[r + 1]!; i++)
      sum += values[i]! * (move.get(columns[i]!) ?? 0);
    if (sum !== 0) return undefined;
  }
  return move;
}
