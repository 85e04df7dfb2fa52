/**
 * The counts of a run: vitest's tests, and one for each check around them.
 *
 * @param {Record<string, boolean>} checks whether each check passed
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numFailedTestSuites: number, success: boolean } | undefined} report
 *   vitest's JSON report; undefined if it did not come to write one
 */
export function countsOf(checks, report) {
  const passed = Object.values(checks).filter(Boolean).length;
  const failed = Object.values(checks).length - passed;
  if (!report) return { passed, failed: failed + 1, skipped: 0 };
  // A file that cannot be loaded, or an error outside any test, fails no test.
  const unseen = !report.success && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: passed + report.numPassedTests,
    failed: failed + report.numFailedTests + unseen,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of a run, in the one form that CI reads. */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
