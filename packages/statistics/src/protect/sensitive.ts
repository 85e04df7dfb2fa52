import type { Cell, Contributor, FullRules } from "./instance.ts";

/** Why a cell is sensitive. Internal: never stands beside a published cell. */
export type Reason =
  "threshold" | "dominance" | "p-percent" | "group" | "declared" | "revision";

/** A sensitive cell's reason, and how far up its value must seem to go. */
export interface Sensitivity {
  readonly reason: Reason;
  /** For sums: the upper protection level, in the cell's unit. */
  readonly above: number;
}

function largestFirst(contributors: readonly Contributor[]): number[] {
  return contributors.map(({ value }) => value).sort((a, b) => b - a);
}

/** Counts from 1 to k - 1: few enough to be somebody. */
export function isSmall(value: number, k: number): boolean {
  return value > 0 && value < k;
}

/**
 * The (n, k) rule and the p% rule for sums, with the upper protection levels
 * of the Handbook on Statistical Disclosure Control (2nd ed., 4.2.2): what must
 * be added to the value before the largest contributors are hidden again.
 */
function sensitiveSum(cell: Cell, rules: FullRules): Sensitivity | undefined {
  if (!Array.isArray(cell.contributors) || cell.value <= 0) return undefined;
  const sizes = largestFirst(cell.contributors);
  const { dominance, pPercent } = rules;
  if (dominance) {
    const top = sizes.slice(0, dominance.n).reduce((sum, one) => sum + one, 0);
    if (top > (dominance.percent / 100) * cell.value) {
      const above = (100 / dominance.percent) * top - cell.value;
      return { reason: "dominance", above };
    }
  }
  if (pPercent !== null) {
    const [first = 0, second = 0] = sizes;
    const above = (pPercent / 100) * first - (cell.value - first - second);
    if (above > 0) return { reason: "p-percent", above };
  }
  return undefined;
}

/** Whether the rules alone make this cell sensitive. */
export function sensitivityOf(
  cell: Cell,
  kind: "count" | "sum",
  rules: FullRules,
): Sensitivity | undefined {
  if (cell.sensitive === false) return undefined;
  const byRule =
    kind === "sum"
      ? sensitiveSum(cell, rules)
      : isSmall(cell.value, rules.k)
        ? { reason: "threshold" as const, above: 0 }
        : undefined;
  if (byRule) return byRule;
  return cell.sensitive ? { reason: "declared", above: 0 } : undefined;
}

/** Whether one contributor stands behind the cell alone. */
export function isSingleton(cell: Cell, kind: "count" | "sum"): boolean {
  const { contributors } = cell;
  if (contributors === undefined) return kind === "count" && cell.value === 1;
  return typeof contributors === "number"
    ? contributors === 1
    : contributors.length === 1;
}
