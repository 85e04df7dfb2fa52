import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDayOf, lastDayOf, partialDate } from "./identifier.ts";

const accepts = (value: string) => partialDate.safeParse(value).success;

describe("a date as exactly as it is known", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-09-21", "2023-09-21", "2023-09-21"],
  ])("%s covers %s to %s", (date, first, last) => {
    expect(accepts(date)).toBe(true);
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it.each(["23", "2023-13", "2023-02-30", "2023/09", "21-09-2023", ""])(
    "is not «%s»",
    (date) => {
      expect(accepts(date)).toBe(false);
    },
  );

  it("begins before it ends, in its own year", () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
      )
      .map(
        ([year, month]) => `${String(year)}-${String(month).padStart(2, "0")}`,
      );
    fc.assert(
      fc.property(dates, (date) => {
        expect(firstDayOf(date) < lastDayOf(date)).toBe(true);
        expect(lastDayOf(date).startsWith(date)).toBe(true);
      }),
    );
  });
});
