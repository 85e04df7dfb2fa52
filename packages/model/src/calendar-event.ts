import { z } from "zod";
import { textStatus } from "./approval.ts";
import { countryCode } from "./country.ts";
import { evidence, sample } from "./evidence.ts";
import {
  firstDayOf,
  identifier,
  lastDayOf,
  partialDate,
} from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Which of its kind a day of the week is in its month; -1 is the last. */
export const weekOfMonth = z.literal([1, 2, 3, 4, -1]);

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export const weekday = z.int().min(1).max(7);

/**
 * When something is. Whole days without a zone: 30 July is 30 July in all nine
 * countries, whatever their clocks say.
 */
export const eventTime = z
  .discriminatedUnion("every", [
    z
      .strictObject({
        every: z.literal("year"),
        month: z.int().min(1).max(12),
        /** Absent for a whole month. */
        day: z.int().min(1).max(31).optional(),
      })
      .refine(({ month, day = 1 }) => day <= (DAYS_IN_MONTH[month - 1] ?? 31), {
        path: ["day"],
        params: { corett: "no-such-day" },
      }),
    z.strictObject({
      every: z.literal("weekday"),
      month: z.int().min(1).max(12),
      week: weekOfMonth,
      weekday,
    }),
    z.strictObject({
      every: z.literal("quarter"),
      /** The month of the quarter: 1 is January, April, July and October. */
      month: z.int().min(1).max(3),
      day: z.int().min(1).max(28),
    }),
    z
      .strictObject({
        every: z.literal("once"),
        from: partialDate,
        /** Absent if it is over on the day, month or year that `from` says. */
        to: partialDate.optional(),
      })
      .refine(
        ({ from, to }) => to === undefined || firstDayOf(from) <= lastDayOf(to),
        { path: ["to"], params: { corett: "span-order" } },
      ),
  ])
  .meta({ id: "EventTime" });
export type EventTime = z.infer<typeof eventTime>;

/** Who set a commemorative date. Not every such day is one of the United Nations. */
export const proclamation = z
  .strictObject({
    by: bilingualText,
    unitedNations: z.boolean(),
    /** The act, such as "A/RES/68/192". */
    act: z.string().min(1).max(80).optional(),
    year: z.int().min(1800).max(2100).optional(),
  })
  .meta({ id: "Proclamation" });
export type Proclamation = z.infer<typeof proclamation>;

/** A date in the communication calendar. */
export const calendarEvent = z
  .strictObject({
    id: identifier,
    kind: z.enum([
      "commemoration",
      "session",
      "agreement",
      "deadline",
      "bulletin",
    ]),
    name: bilingualText,
    /** Why it matters to CORETT, or what happened. */
    about: bilingualText.optional(),
    when: eventTime,
    /** Required for a commemoration. */
    proclaimed: proclamation.optional(),
    /** Where it is held or observed; absent for everywhere. */
    countries: z.array(countryCode).min(1).optional(),
    sample,
    status: textStatus,
    evidence,
  })
  .refine(
    (event) => event.kind !== "commemoration" || event.proclaimed !== undefined,
    { path: ["proclaimed"], params: { corett: "not-proclaimed" } },
  )
  .meta({ id: "CalendarEvent" });
export type CalendarEvent = z.infer<typeof calendarEvent>;
