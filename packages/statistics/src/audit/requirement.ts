import type { FullRules } from "../protect/instance.ts";

/** What an attacker knows of one cell: the values that are still possible. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How an interval stands against the rules. */
export type Verdict =
  /** It tells no more than the rules allow. */
  | "safe"
  /** It tells too much about a cell that is sensitive for certain. */
  | "exposed"
  /** It tells too much if the cell is sensitive; only the office knows. */
  | "doubtful";

/** What must be possible for a cell that the office says is sensitive. */
function isMet({ low, high }: Interval, rules: FullRules): boolean {
  if (high - low < 1) return false;
  if (rules.profile === "upper") return high >= rules.k;
  return rules.profile === "exact" || high - low >= rules.k;
}

/**
 * Holds an interval of whole numbers against the rules.
 *
 * @param isSensitive - what the office says; undefined if it has not said
 */
export function verdict(
  interval: Interval,
  rules: FullRules,
  isSensitive: boolean | undefined,
): Verdict {
  if (isSensitive === false || isMet(interval, rules)) return "safe";
  if (isSensitive) return "exposed";
  const { low, high } = interval;
  // Not sensitive whichever value it has: 0, or k and more.
  if (high === 0 || low >= rules.k) return "safe";
  return low >= 1 && high < rules.k ? "exposed" : "doubtful";
}
