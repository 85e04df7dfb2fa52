import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eventOf,
  isOver,
  monthView,
  valuesOf,
  weekStartOf,
} from "./calendar.view.ts";
import { dayNumber, isoOf, weekdayOf } from "./occurrence.ts";

const row = (name: string, value: string, id?: string) => ({
  id,
  plain: "",
  fields: [
    { entries: [{ text: name }] },
    { entries: [{ text: "?" }], value },
    { entries: [] },
    { entries: [] },
    { entries: [] },
  ],
});

describe("a month", () => {
  it("is whole weeks with every day of the month once, in order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0, 1),
        (year, month, start) => {
          const { weeks } = monthView([], year, month, start);
          const days = weeks.flat();
          expect(days.length % 7).toBe(0);
          expect(weeks.map(([first]) => weekdayOf(first?.day ?? 0))).toEqual(
            weeks.map(() => start),
          );
          days.forEach(({ day }, at) => {
            expect(day).toBe((days[0]?.day ?? 0) + at);
          });
          expect(days.filter(({ inMonth }) => inMonth)).toHaveLength(
            new Date(Date.UTC(year, month, 0)).getUTCDate(),
          );
        },
      ),
    );
  });

  it("shows what is every year in every year", () => {
    const rows = [row("Día", "--07-30")];
    for (const year of [1999, 2026, 2027, 2040]) {
      const { weeks, events } = monthView(rows, year, 7, 0);
      const on = weeks.flat().filter(({ events: all }) => all.length);
      expect(on.map(({ day }) => isoOf(day))).toEqual([`${year}-07-30`]);
      expect(events).toHaveLength(1);
    }
    expect(monthView(rows, 2026, 8, 0).events).toEqual([]);
  });

  it("names a whole month without putting it on every day", () => {
    const { weeks, events } = monthView(
      [row("Día", "--09-23"), row("Mes", "--09")],
      2026,
      9,
      0,
    );
    expect(weeks.flat().flatMap((day) => day.events)).toHaveLength(1);
    expect(events.map((one) => one.row.fields[0]?.entries[0]?.text)).toEqual([
      "Mes",
      "Día",
    ]);
  });

  it("shows each day of what takes several", () => {
    const { weeks } = monthView(
      [row("Sesión", "2026-11-25/2026-11-27")],
      2026,
      11,
      0,
    );
    const on = weeks.flat().filter(({ events }) => events.length);
    expect(on.map(({ day }) => isoOf(day).slice(8))).toEqual([
      "25",
      "26",
      "27",
    ]);
  });

  it("begins its weeks on Sunday, in Costa Rica on Monday", () => {
    expect(
      ["es-419", "en", "es-GT", "en-BZ", "es-PA", "es-MX"].map(weekStartOf),
    ).toEqual([0, 0, 0, 0, 0, 0]);
    expect(weekStartOf("es-CR")).toBe(1);
  });
});

describe("an event of a row", () => {
  it("has the row's id, else a name that stays the same", () => {
    expect(eventOf(row("Día", "--07-30", "world-day"))?.id).toBe("world-day");
    expect(eventOf(row("Día", "--07-30"))?.id).toBe("Día --07-30");
  });

  it("is none without a date", () => {
    expect(eventOf(row("Día", "pronto"))).toBeUndefined();
  });

  it("is over only if it does not come again", () => {
    const over = (value: string) =>
      isOver({ entries: [], value }, dayNumber(2026, 11, 25));
    expect(over("2026-11-24")).toBe(true);
    expect(over("2026-11")).toBe(false);
    expect(over("--01-01")).toBe(false);
  });
});

describe("the days of an event", () => {
  it("are said as a month where they are one", () => {
    const said = (
      first: readonly [number, number, number],
      last: readonly [number, number, number],
    ) => valuesOf({ first: dayNumber(...first), last: dayNumber(...last) });
    expect(said([2026, 9, 1], [2026, 9, 30])).toEqual(["2026-09"]);
    expect(said([2026, 9, 1], [2026, 9, 1])).toEqual(["2026-09-01"]);
    expect(said([2026, 9, 1], [2026, 9, 29])).toEqual([
      "2026-09-01",
      "2026-09-29",
    ]);
    expect(said([2026, 9, 1], [2026, 10, 31])).toEqual([
      "2026-09-01",
      "2026-10-31",
    ]);
  });
});
