export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function countsOf(
  checks: Readonly<Record<string, boolean>>,
  report: VitestReport | undefined,
): Counts;
export function countsLine(counts: Counts): string;
