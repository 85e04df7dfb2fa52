import { w } from "./both-languages.ts";
import type { EventTime } from "./calendar-event.ts";
import type { Content } from "./content.ts";
import { EVENT_LABELS } from "./labels.ts";
import {
  type Listing,
  placesCell,
  statusOf,
  textCell,
} from "./listing-cells.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { ListingCell } from "./published-listing.ts";

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** A time of an event: what tells it apart, where it stands in the order, its cell. */
type Time = readonly [part: string, order: string, cell: ListingCell];

const yearly = (part: string, month: number, day?: number): Time => [
  part,
  `-${twoDigits(month)}-${twoDigits(day ?? 0)}`,
  { kind: "yearly", month, ...(day !== undefined && { day }) },
];

/**
 * The times of an event. What is every year comes first, in the order of the
 * year; then what is once.
 */
function timesOf(when: EventTime): readonly Time[] {
  switch (when.every) {
    case "once": {
      const { from, to } = when;
      const cell = { kind: "span" as const, from };
      return [["", from, { ...cell, ...(to !== undefined && { to }) }]];
    }
    case "year":
      return [yearly("", when.month, when.day)];
    case "weekday": {
      const { month, week, weekday } = when;
      const day = week < 0 ? 31 : week * 7;
      const cell = { kind: "weekday" as const, month, week, weekday };
      return [["", `-${twoDigits(month)}-${twoDigits(day)}`, cell]];
    }
    case "quarter":
      return [1, 2, 3, 4].map((quarter) =>
        yearly(
          `-q${String(quarter)}`,
          when.month + (quarter - 1) * 3,
          when.day,
        ),
      );
  }
}

/**
 * Days to commemorate and days of work: what is every year in the order of the
 * year, then what is once, in time.
 */
export function publishCalendar(
  content: Content,
): Listing<"corett/calendar@1"> {
  const rows = content.calendar
    .flatMap(({ id, name, when, kind, countries, proclaimed, about }) => {
      const more: LocalizedText[] = [
        ...(about ? [about] : []),
        ...(proclaimed ? [proclaimed.by] : []),
      ];
      return timesOf(when).map(([part, order, time]) => ({
        id: id + part,
        order,
        cells: [
          textCell(name),
          time,
          textCell(EVENT_LABELS[kind], kind),
          placesCell(countries),
          textCell(more),
        ],
      }));
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return {
    format: "corett/calendar@1",
    id: "key-dates",
    title: w("Fechas para comunicar", "Dates to communicate"),
    columns: [
      w("Fecha", "Date"),
      w("Cuándo", "When"),
      w("Tipo", "Kind"),
      w("Dónde", "Where"),
      w("Más", "More"),
    ],
    rows: rows.map(({ cells }) => cells),
    ids: rows.map(({ id }) => id),
    notes: [
      w(
        "Son días enteros, iguales en los nueve países. Antes de usarlas, confirme las que aún no tienen fuente.",
        "They are whole days, the same in all nine countries. Before use, confirm those that have no source yet.",
      ),
    ],
    status: statusOf(content.calendar),
  };
}
