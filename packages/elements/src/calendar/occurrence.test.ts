import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayNumber,
  isoOf,
  occurrenceIn,
  occurrenceInMonth,
  partsOf,
  weekdayOf,
  whenOf,
} from "./occurrence.ts";

const on = (value: string, year: number) => {
  const when = whenOf(value);
  if (!when) throw new Error(value);
  const { first, last } = occurrenceIn(when, year);
  return [isoOf(first), isoOf(last)];
};

const day = fc.integer({
  min: dayNumber(1900, 1, 1),
  max: dayNumber(2200, 1, 1),
});

describe("a day", () => {
  it("is the same after it was written and read", () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayNumber(...partsOf(one))).toBe(one);
        expect(on(isoOf(one), 2000)).toEqual([isoOf(one), isoOf(one)]);
        expect(weekdayOf(one)).toBe(new Date(isoOf(one)).getUTCDay());
      }),
    );
  });
});

describe("what is every year", () => {
  it("is on its day in every year", () => {
    expect(on("--07-30", 2026)).toEqual(["2026-07-30", "2026-07-30"]);
    expect(on("--07-30", 2031)).toEqual(["2031-07-30", "2031-07-30"]);
  });

  it("can be a whole month", () => {
    expect(on("--09", 2026)).toEqual(["2026-09-01", "2026-09-30"]);
    expect(on("--02", 2028)).toEqual(["2028-02-01", "2028-02-29"]);
  });

  it("is on 28 February where there is no 29th", () => {
    expect(on("--02-29", 2027)).toEqual(["2027-02-28", "2027-02-28"]);
    expect(on("--02-29", 2028)).toEqual(["2028-02-29", "2028-02-29"]);
  });

  it("can move: the second Sunday of May, the last Monday of October", () => {
    expect(on("--05-W2-7", 2026)[0]).toBe("2026-05-10");
    expect(on("--05-W2-7", 2027)[0]).toBe("2027-05-09");
    expect(on("--10-W9-1", 2026)[0]).toBe("2026-10-26");
  });

  it("moves within its week and stays on its weekday", () => {
    const which = fc.constantFrom(1, 2, 3, 4, 9);
    const number = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(
        number(12),
        which,
        number(7),
        number(300),
        (month, week, weekday, years) => {
          const value = `--${`0${month}`.slice(-2)}-W${week}-${weekday}`;
          const [first = ""] = on(value, 1900 + years);
          const date = new Date(first);
          expect(date.getUTCMonth() + 1).toBe(month);
          expect(date.getUTCDay()).toBe(weekday % 7);
          const next = new Date(+date + 7 * 864e5).getUTCMonth() + 1;
          if (week === 9) expect(next).not.toBe(month);
          else expect(Math.ceil(date.getUTCDate() / 7)).toBe(week);
        },
      ),
    );
  });
});

describe("what is once", () => {
  it("takes the days that its dates say, as exactly as they are known", () => {
    expect(on("2018", 2026)).toEqual(["2018-01-01", "2018-12-31"]);
    expect(on("2027-03", 2026)).toEqual(["2027-03-01", "2027-03-31"]);
    expect(on("2023-06-15/2023-06-16", 1)).toEqual([
      "2023-06-15",
      "2023-06-16",
    ]);
  });

  it("is in a month that it reaches into, and in no other", () => {
    const when = whenOf("2026-11-30/2026-12-01");
    if (!when) throw new Error("no date");
    const months = [10, 11, 12].map((month) =>
      occurrenceInMonth(when, 2026, month),
    );
    expect(months.map(Boolean)).toEqual([false, true, true]);
  });
});

describe("anything else", () => {
  it.each(["", "mañana", "2026-13x", "--", "2027/2026", "HN NI"])(
    "is no date: %s",
    (value) => {
      expect(whenOf(value)).toBeUndefined();
    },
  );
});
