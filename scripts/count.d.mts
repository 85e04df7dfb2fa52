export type Outcome = "passed" | "failed" | "skipped";
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
/** What counts of a file in vitest's JSON report. */
export interface FileResult {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}
export interface Report {
  readonly testResults: readonly FileResult[];
}
export interface VitestRun {
  readonly code: number;
  readonly report: Report | undefined;
}

/**
 * @param checks - one outcome for each
 * @param vitest - its exit code and report; undefined if it was not run
 */
export function count(
  checks: readonly Outcome[],
  vitest: VitestRun | undefined,
): Counts;

/** The last line of `npm test`. */
export function summary(counts: Counts): string;
