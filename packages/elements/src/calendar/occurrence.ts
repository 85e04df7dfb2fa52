/** A day without a zone, counted from 1 January 1970: 30 July is that day everywhere. */
export type DayNumber = number;

/** From one day to another, both included. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** When something is: once, or in every year. */
export type When =
  | ({ readonly every: "once" } & Days)
  | {
      readonly every: "year";
      /** 1 to 12. */
      readonly month: number;
      /** Absent for the whole month. */
      readonly day?: number | undefined;
    }
  | {
      readonly every: "weekday";
      readonly month: number;
      /** 1 to 4; -1 for the last of the month. */
      readonly week: number;
      /** 1 for Monday to 7 for Sunday, as in ISO 8601. */
      readonly weekday: number;
    };

const MS = 864e5;

/** The number of a day; months and days may be out of range, as with `Date`. */
export const dayNumber = (
  year: number,
  month: number,
  day: number,
): DayNumber => Date.UTC(year, month - 1, day) / MS;

/** A day as ISO 8601 writes it. */
export function isoOf(day: DayNumber): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** A day's year, month (1 to 12) and day. */
export function partsOf(
  day: DayNumber,
): readonly [year: number, month: number, day: number] {
  return isoOf(day).split("-").map(Number) as [number, number, number]; // as ISO 8601 has them
}

/** 0 for Sunday to 6. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** A year, a month or a day as its days. */
function daysOf(date: string): Days | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  const first = dayNumber(+year, +(month ?? 1), +(day ?? 1));
  // The last day of a month is the day before the first of the next.
  const last = day ? first : dayNumber(+year, +(month ?? 12) + 1, 0);
  return { first, last };
}

/**
 * What a listing's value says: `2027-03`, `2026-11-25/2026-11-26`, `--07-30`,
 * `--09`, or `--05-W2-7` for the second Sunday of May and `--05-W9-7` for the
 * last.
 */
export function whenOf(value = ""): When | undefined {
  const [, month, week, weekday, day] =
    /^--(\d\d)(?:-W(\d)-(\d)|-(\d\d))?$/.exec(value) ?? [];
  if (month && week)
    return {
      every: "weekday",
      month: +month,
      week: +week > 5 ? -1 : +week,
      weekday: +(weekday ?? 1),
    };
  if (month)
    return { every: "year", month: +month, day: day ? +day : undefined };
  const [from = "", to = from] = value.split("/");
  const [start, end] = [daysOf(from), daysOf(to)];
  return start && end && end.last >= start.first
    ? { every: "once", first: start.first, last: end.last }
    : undefined;
}

/**
 * The days on which something is in a year. What is on 29 February is on the 28th
 * in years that have no 29th.
 */
export function occurrenceIn(when: When, year: number): Days {
  if (when.every === "once") return when;
  const { month } = when;
  const end = dayNumber(year, month + 1, 0);
  const start = dayNumber(year, month, 1);
  if (when.every === "year") {
    const { day } = when;
    if (day === undefined) return { first: start, last: end };
    const only = Math.min(end, start + day - 1);
    return { first: only, last: only };
  }
  const weekday = when.weekday % 7;
  const only =
    when.week < 0
      ? end - ((weekdayOf(end) - weekday + 7) % 7)
      : start + ((weekday - weekdayOf(start) + 7) % 7) + (when.week - 1) * 7;
  return { first: only, last: only };
}

/** The days on which something is in a month, if any. */
export function occurrenceInMonth(
  when: When,
  year: number,
  month: number,
): Days | undefined {
  const days = occurrenceIn(when, year);
  return days.first <= dayNumber(year, month + 1, 0) &&
    days.last >= dayNumber(year, month, 1)
    ? days
    : undefined;
}
