import { describe, expect, it } from "vitest";
import { calendarEvent } from "./calendar-event.ts";
import { bilingual } from "./content.sample.ts";
import { parseContent } from "./parse.ts";

const event = {
  id: "day",
  kind: "commemoration",
  name: bilingual("Día"),
  when: { every: "year", month: 7, day: 30 },
  proclaimed: { by: bilingual("Alguien"), unitedNations: false },
  status: "draft",
  evidence: { confidence: "unverified", sources: [] },
};

const codes = (value: unknown) => {
  const parsed = parseContent(calendarEvent, value, "day.json");
  return parsed.ok
    ? []
    : parsed.problems.map(({ at, code }) => `${at.join(".")} ${code}`);
};

describe("a date in the calendar", () => {
  it("says who proclaimed it, if it commemorates something", () => {
    expect(codes(event)).toEqual([]);
    expect(codes({ ...event, proclaimed: undefined })).toEqual([
      "proclaimed not-proclaimed",
    ]);
    expect(codes({ ...event, kind: "session", proclaimed: undefined })).toEqual(
      [],
    );
  });

  it("can move with the weeks of its month", () => {
    const when = { every: "weekday", month: 5, week: 2, weekday: 7 };
    expect(codes({ ...event, when })).toEqual([]);
    expect(codes({ ...event, when: { ...when, week: -1 } })).toEqual([]);
    expect(codes({ ...event, when: { ...when, week: 5 } })).toHaveLength(1);
    expect(codes({ ...event, when: { ...when, weekday: 0 } })).toHaveLength(1);
  });

  it.each([
    [{ every: "year", month: 2, day: 30 }, "when.day no-such-day"],
    [{ every: "year", month: 13 }, "when.month too_big"],
    [{ every: "quarter", month: 3, day: 31 }, "when.day too_big"],
    [{ every: "once", from: "2024-02-30" }, "when.from no-such-day"],
    [{ every: "once", from: "2024-02", to: "2024-01" }, "when.to span-order"],
    [{ every: "week" }, "when.every invalid_union"],
  ])("is one that there is: %j", (when, code) => {
    expect(codes({ ...event, when })).toEqual([code]);
  });

  it("is a leap day, if need be, or a whole month", () => {
    expect(
      codes({ ...event, when: { every: "year", month: 2, day: 29 } }),
    ).toEqual([]);
    expect(codes({ ...event, when: { every: "year", month: 9 } })).toEqual([]);
  });
});
