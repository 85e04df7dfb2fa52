import { describe, expect, it } from "vitest";
import { parseContent } from "./parse.ts";
import { type TimeFrame, timeFrame, timeFrameConflicts } from "./time-frame.ts";

const frame = (
  kind: TimeFrame["kind"],
  from: string,
  to: string,
  of?: string,
): TimeFrame => ({
  kind,
  from,
  to,
  ...(of && { of: { "es-419": of, en: of } }),
});

const codesOf = (value: unknown) => {
  const parsed = parseContent(timeFrame, value, "x.json");
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};

describe("a time frame", () => {
  it("is of years, of months, or of both", () => {
    expect(codesOf(frame("validity", "2019", "2027"))).toEqual([]);
    expect(codesOf(frame("production", "2019-09", "2019-12"))).toEqual([]);
    expect(codesOf(frame("production", "2019", "2019-12"))).toEqual([]);
    expect(codesOf(frame("production", "2019-09", "2019"))).toEqual([]);
  });

  it.each(["19", "2019-13", "2019-9", "2019-09-01", "1850", ""])(
    "does not begin in «%s»",
    (from) => {
      expect(codesOf(frame("validity", from, "2027"))).not.toEqual([]);
    },
  );

  it("does not end before it begins", () => {
    expect(codesOf(frame("validity", "2027", "2019"))).toEqual(["span-order"]);
  });
});

describe("time frames of one record", () => {
  it("may hold side by side", () => {
    expect(
      timeFrameConflicts([
        frame("validity", "2019", "2027"),
        frame("production", "2019-09", "2019-12", "Brand"),
        frame("implementation", "2020", "2025", "Brand"),
        frame("production", "2022", "2022", "Manual"),
      ]),
    ).toEqual([]);
  });

  it.each<readonly [string, TimeFrame, TimeFrame]>([
    [
      "apart",
      frame("production", "2019", "2019"),
      frame("production", "2022", "2022"),
    ],
    [
      "outside",
      frame("validity", "2019", "2027"),
      frame("implementation", "2027", "2028"),
    ],
    [
      "early",
      frame("production", "2022", "2023"),
      frame("implementation", "2022", "2025"),
    ],
    [
      "late",
      frame("production", "2019-09", "2019-12"),
      frame("implementation", "2025", "2025"),
    ],
  ])("can contradict each other: %s", (reason, one, other) => {
    expect(timeFrameConflicts([one, other])).toEqual([{ at: [0, 1], reason }]);
    expect(timeFrameConflicts([other, one])).toHaveLength(1);
  });
});
