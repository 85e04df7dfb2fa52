/**
 * What `npm test` counts: every test of vitest, and one for each check. Pure, so
 * that the one line people trust is itself tested. The types are in count.d.mts.
 *
 * @typedef {import("./count.d.mts").Outcome} Outcome
 * @typedef {import("./count.d.mts").Counts} Counts
 * @typedef {import("./count.d.mts").FileResult} FileResult
 */

/** @type {(status: string) => Outcome} */
function outcomeOf(status) {
  if (status === "passed" || status === "failed") return status;
  return "skipped"; // pending, todo, skipped, disabled
}

/**
 * A file that could not be loaded has failed without a failed test in it.
 *
 * @param {FileResult} file
 * @returns {Outcome[]}
 */
function outcomesOf(file) {
  const outcomes = file.assertionResults.map((test) => outcomeOf(test.status));
  const unseen = file.status === "failed" && !outcomes.includes("failed");
  return unseen ? outcomes.concat("failed") : outcomes;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Counts}
 */
function tally(outcomes) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

/** @type {typeof import("./count.d.mts").count} */
export function count(checks, vitest) {
  if (!vitest) return tally(checks.concat("skipped"));
  const files = vitest.report ? vitest.report.testResults : [];
  const outcomes = files.flatMap(outcomesOf);
  // No report, no test, or an error outside all tests: something is wrong that
  // no test says.
  const silent = vitest.code !== 0 && !outcomes.includes("failed");
  const empty = outcomes.length === 0;
  return tally(checks.concat(outcomes, silent || empty ? "failed" : []));
}

/** @type {typeof import("./count.d.mts").summary} */
export function summary(counts) {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
