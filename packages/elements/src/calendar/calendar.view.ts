import {
  type ListingField,
  type ListingRow,
  textOfField,
} from "../listing/listing.view.ts";
import type { IcsEvent } from "./ics.ts";
import {
  type DayNumber,
  dayNumber,
  type Days,
  isoOf,
  occurrenceInMonth,
  weekdayOf,
  whenOf,
} from "./occurrence.ts";

/** The columns: what, when, of which kind, where, more. */
export const [NAME, WHEN, KIND, PLACE, MORE] = [0, 1, 2, 3, 4] as const;

/** A row as an event that a calendar can take in; none if it says no date. */
export function eventOf({ id, fields }: ListingRow): IcsEvent | undefined {
  const text = (column: number) => textOfField(fields[column]);
  const value = fields[WHEN]?.value;
  const when = whenOf(value);
  return (
    when && {
      // Without an id, what it is and when: that stays the same as well.
      id: id ?? `${text(NAME)} ${value ?? ""}`,
      when,
      name: text(NAME),
      about: text(MORE),
      kind: text(KIND),
      place: text(PLACE),
    }
  );
}

/** True for what is over for good by a day. */
export function isOver(field: ListingField, today: DayNumber): boolean {
  const when = whenOf(field.value);
  return when?.every === "once" && when.last < today;
}

/** An event in a month: the row, and the days that it takes. */
export interface MonthEvent extends Days {
  readonly row: ListingRow;
}

/** A field of the month's grid. */
export interface MonthDay {
  readonly day: DayNumber;
  /** False for days of the months before and after that fill the weeks. */
  readonly inMonth: boolean;
  readonly events: readonly MonthEvent[];
}

export interface MonthView {
  readonly weeks: readonly (readonly MonthDay[])[];
  /** All events of the month; those of the whole month or longer first. */
  readonly events: readonly MonthEvent[];
}

/** What takes longer than this has no day of its own. */
const LONG = 20;

/** The first day of the week: Monday in Costa Rica, Sunday in the other eight. */
export const weekStartOf = (language: string): number =>
  /-CR\b/i.test(language) ? 1 : 0;

/**
 * A month in weeks, each day with its events.
 *
 * @param month - 1 to 12
 * @param weekStart - 0 for Sunday, 1 for Monday
 */
export function monthView(
  rows: readonly ListingRow[],
  year: number,
  month: number,
  weekStart: number,
): MonthView {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + 1, 0);
  const long = ({ first: from, last: to }: Days) => to - from >= LONG;
  const events = rows
    .flatMap((row): MonthEvent[] => {
      const when = whenOf(row.fields[WHEN]?.value);
      const days = when && occurrenceInMonth(when, year, month);
      return days ? [{ ...days, row }] : [];
    })
    .toSorted((a, b) => +long(b) - +long(a) || a.first - b.first);
  const start = first - ((weekdayOf(first) - weekStart + 7) % 7);
  const count = Math.ceil((last - start + 1) / 7);
  const dayAt = (day: DayNumber): MonthDay => {
    const inMonth = day >= first && day <= last;
    return {
      day,
      inMonth,
      events: inMonth
        ? events.filter(
            (one) => one.first <= day && day <= one.last && !long(one),
          )
        : [],
    };
  };
  return {
    events,
    weeks: [...Array(count).keys()].map((week) =>
      [...Array(7).keys()].map((at) => dayAt(start + week * 7 + at)),
    ),
  };
}

/** The values that say a day, a whole month or several days, for {@link dateIn}. */
export function valuesOf({ first, last }: Days): readonly string[] {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (first === last) return [from];
  // The day before is of another month, and so is the day after.
  const month = from.slice(0, 7);
  return to.startsWith(month) &&
    from.endsWith("-01") &&
    isoOf(last + 1).endsWith("-01")
    ? [month]
    : [from, to];
}
