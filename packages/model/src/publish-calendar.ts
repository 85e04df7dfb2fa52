import { w } from "./both-languages.ts";
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

/** Days to commemorate and days of work, in the order of the year. */
export function publishCalendar(
  content: Content,
): Listing<"corett/calendar@1"> {
  const rows = content.calendar.flatMap(
    ({ name, when, kind, countries, proclaimed, about }) => {
      const more: LocalizedText[] = [
        ...(about ? [about] : []),
        ...(proclaimed ? [proclaimed.by] : []),
      ];
      const cells = (time: ListingCell): ListingCell[] => [
        textCell(name),
        time,
        textCell(EVENT_LABELS[kind], kind),
        placesCell(countries),
        textCell(more),
      ];
      switch (when.every) {
        case "once":
          return [
            cells({
              kind: "span",
              from: when.from,
              ...(when.to !== undefined && { to: when.to }),
            }),
          ];
        case "year":
          return [
            cells({
              kind: "yearly",
              month: when.month,
              ...(when.day !== undefined && { day: when.day }),
            }),
          ];
        case "quarter":
          return [0, 3, 6, 9].map((months) =>
            cells({
              kind: "yearly",
              month: when.month + months,
              day: when.day,
            }),
          );
      }
    },
  );
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
    rows,
    notes: [
      w(
        "Son días enteros, iguales en los nueve países. Antes de usarlas, confirme las que aún no tienen fuente.",
        "They are whole days, the same in all nine countries. Before use, confirm those that have no source yet.",
      ),
    ],
    status: statusOf(content.calendar),
  };
}
