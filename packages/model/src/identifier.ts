import { z } from "zod";

/**
 * A stable name for one record: lower-case words joined by hyphens, unique
 * within its kind. It appears in file names and in addresses, so it never
 * changes once published.
 */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
  .meta({ id: "Identifier" });
export type Identifier = z.infer<typeof identifier>;

/** A calendar date, `YYYY-MM-DD` (ISO 8601), without a time or a zone. */
export const calendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDate>;

/** A calendar year that the kit can meet in the strategy or in a data set. */
export const year = z.int().min(1990).max(2100);

/**
 * A web address that may be shown as a link: `https` only, so that no content
 * file can carry `javascript:`, `data:` or an address that can be read on the
 * way.
 */
export const webAddress = z.url({ protocol: /^https$/ }).max(2000);
