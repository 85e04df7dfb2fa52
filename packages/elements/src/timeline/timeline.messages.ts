import type { Messages } from "../messages.ts";

/** The two forms of a schedule, and how its quarters are called. */
export interface TimelineWords {
  readonly chart: string;
  readonly list: string;
  /** What stands before a quarter's number. */
  readonly quarter: string;
}

export const timelineMessages: Messages<TimelineWords> = {
  es: { chart: "Gráfico", list: "Lista", quarter: "T" },
  en: { chart: "Chart", list: "List", quarter: "Q" },
};
