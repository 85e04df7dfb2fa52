import { z } from "zod";
import { FORMS } from "./forms.ts";

/**
 * A stable name for one record: lower-case words joined by hyphens, unique
 * over the whole content. It appears in file names and in addresses, so it never
 * changes once published.
 */
export const identifier = z
  .string()
  .regex(FORMS.identifier.regex)
  .max(80)
  .meta({ id: "Identifier" });
export type Identifier = z.infer<typeof identifier>;

/** A calendar date, `YYYY-MM-DD` (ISO 8601), without a time or a zone. */
export const calendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDate>;

/**
 * A date as exactly as it is known: `2023`, `2023-09` or `2023-09-21`
 * (ISO 8601, reduced precision).
 */
export const partialDate = z
  .string()
  .regex(FORMS.partialDate.regex)
  .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, {
    params: { corett: "no-such-day" },
  })
  .meta({ id: "PartialDate" });

/** The first day that a date of any precision may mean. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date of any precision may mean. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A calendar year that the kit can meet in the strategy or in a data set. */
export const year = z.int().min(1990).max(2100);

/**
 * A web address that may be shown as a link: `https` only, so that no content
 * file can carry `javascript:`, `data:` or an address that can be read on the
 * way.
 */
export const webAddress = z.url({ protocol: /^https$/ }).max(2000);

/** A host name such as `minseg.gob.pa`, where no full address was confirmed. */
export const hostName = z
  .string()
  .regex(FORMS.hostName.regex)
  .max(253)
  .meta({ id: "HostName" });
