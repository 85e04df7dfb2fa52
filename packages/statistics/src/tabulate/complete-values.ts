import type { Figure } from "@corett/model";
import { loadSolver } from "../solver/highs.ts";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows } from "../solver/rows.ts";
import { CEILING, narrowed, type Span } from "./bounds.ts";
import { ContradictionError } from "./contradiction.ts";
import type { KeySum } from "./tabulation.ts";

/** Cells that are still open, in groups that sums connect. */
function openGroups(
  spans: ReadonlyMap<string, Span>,
  sums: readonly KeySum[],
): KeySum[][] {
  const isOpen = (key: string) => {
    const one = spans.get(key);
    return one !== undefined && one.low < one.high;
  };
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  const open = sums.map((sum) => [sum.total, ...sum.parts].filter(isOpen));
  for (const [first, ...others] of open)
    for (const other of others)
      if (first !== undefined) parent.set(root(other), root(first));
  const groups = new Map<string, KeySum[]>();
  open.forEach(([first], at) => {
    const sum = sums[at];
    if (first === undefined || !sum) return;
    const key = root(first);
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  });
  return [...groups.values()];
}

/** Whole numbers for one group; the solver takes no clock and no chance. */
async function solveGroup(
  sums: readonly KeySum[],
  spans: ReadonlyMap<string, Span>,
): Promise<void> {
  const keys = [
    ...new Set(sums.flatMap(({ total, parts }) => [total, ...parts])),
  ].sort();
  const place = new Map(keys.map((key, at) => [key, at]));
  const column = (key: string) => place.get(key) ?? 0;
  const rows = packRows(
    sums.map(({ total, parts }) => [
      [column(total), 1] as const,
      ...parts.map((part) => [column(part), -1] as const),
    ]),
  );
  const own = keys.map((key) => spans.get(key) ?? { low: 0, high: CEILING });
  const program = new LinearProgram(await loadSolver(), {
    lower: Float64Array.from(own, ({ low }) => low),
    upper: Float64Array.from(own, ({ high }) => high),
    rows,
    rowLower: new Float64Array(rows.count),
    rowUpper: new Float64Array(rows.count),
    integer: new Int32Array(keys.length).fill(1),
  });
  try {
    const { status, x } = program.run();
    if (status !== "optimal") throw new ContradictionError(keys);
    own.forEach((span, at) => {
      span.low = Math.round(x[at] ?? 0);
      span.high = span.low;
    });
  } finally {
    program.dispose();
  }
}

/**
 * A whole number for every figure, such that all sums hold: what is known is
 * kept, "fewer than n" and what is missing get a value that is possible. Which
 * one does not matter to who is outside: he sees the same published figures.
 *
 * @throws ContradictionError if the figures cannot all be true
 */
export async function completeValues(
  figures: ReadonlyMap<string, Figure>,
  sums: readonly KeySum[],
): Promise<Map<string, number>> {
  const spans = narrowed(figures, sums);
  for (const group of openGroups(spans, sums)) await solveGroup(group, spans);
  // What no sum speaks of: any value will do.
  return new Map([...spans].map(([key, { low }]) => [key, low]));
}
