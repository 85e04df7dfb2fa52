import type { Messages } from "../messages.ts";

/** The words of the calendar's controls. */
export interface CalendarWords {
  readonly list: string;
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  readonly today: string;
  /** On a button beside a date. */
  readonly add: string;
  readonly addOne: (name: string) => string;
  readonly addAll: string;
  readonly nothing: string;
}

export const calendarMessages: Messages<CalendarWords> = {
  es: {
    list: "Lista",
    month: "Mes",
    previous: "Mes anterior",
    next: "Mes siguiente",
    today: "Hoy",
    add: "Al calendario",
    addOne: (name) => `Añadir al calendario: ${name}`,
    addAll: "Descargar calendario (.ics)",
    nothing: "Nada en este mes.",
  },
  en: {
    list: "List",
    month: "Month",
    previous: "Previous month",
    next: "Next month",
    today: "Today",
    add: "To calendar",
    addOne: (name) => `Add to calendar: ${name}`,
    addAll: "Download calendar (.ics)",
    nothing: "Nothing in this month.",
  },
};
