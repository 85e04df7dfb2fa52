import { describe, expect, it } from "vitest";
import { count, type Report, summary } from "./count.mjs";

const report = (...statuses: readonly string[]): Report => ({
  testResults: [
    {
      status: statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status) => ({ status })),
    },
  ],
});

describe("the counts of a run", () => {
  it("are of the checks and of the tests", () => {
    const vitest = { code: 1, report: report("passed", "failed", "pending") };
    expect(count(["passed", "skipped"], vitest)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
    });
  });

  it("hold every kind of test that did not run for skipped", () => {
    const statuses = ["pending", "todo", "skipped", "disabled"];
    const vitest = { code: 0, report: report("passed", ...statuses) };
    expect(count([], vitest)).toEqual({ passed: 1, failed: 0, skipped: 4 });
  });

  it.each([
    ["there is no report", { code: 0, report: undefined }],
    ["there is no test", { code: 0, report: { testResults: [] } }],
    [
      "vitest fails and no test says why",
      { code: 1, report: report("passed") },
    ],
    [
      "a file cannot be loaded",
      {
        code: 1,
        report: { testResults: [{ status: "failed", assertionResults: [] }] },
      },
    ],
  ])("have one failure where %s", (_, vitest) => {
    expect(count([], vitest).failed).toBe(1);
  });

  it("skip the tests where they could not be run", () => {
    expect(count(["failed"], undefined)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 1,
    });
  });

  it("are the last line", () => {
    expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe(
      "3 passed, 1 failed, 2 skipped",
    );
  });
});
