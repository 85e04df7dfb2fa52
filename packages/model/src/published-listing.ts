import { z } from "zod";
import { approval } from "./approval.ts";
import { weekday, weekOfMonth } from "./calendar-event.ts";
import { calendarDate, identifier, partialDate } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/**
 * A cell of a listing. Numbers and dates stay data until they are shown: each
 * of the nine countries writes them in its own way.
 */
export const listingCell = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("text"),
      /** One text, several, or none. */
      values: z.array(localizedText).max(40),
      /** What it stands for, where a view needs to know: a state, a country. */
      code: z.string().min(1).max(80).optional(),
    }),
    z.strictObject({
      kind: z.literal("span"),
      from: partialDate,
      /** Absent if it is over with what `from` says, or has no known end. */
      to: partialDate.optional(),
    }),
    z.strictObject({
      kind: z.literal("yearly"),
      month: z.int().min(1).max(12),
      /** Absent for a whole month. */
      day: z.int().min(1).max(31).optional(),
    }),
    z.strictObject({
      /** A day that moves: the second Sunday of May. */
      kind: z.literal("weekday"),
      month: z.int().min(1).max(12),
      week: weekOfMonth,
      weekday,
    }),
    z.strictObject({
      kind: z.literal("number"),
      value: z.number().min(0).max(1_000_000),
      unit: z.enum(["count", "percent"]),
    }),
    z.strictObject({
      kind: z.literal("link"),
      text: z.string().min(1).max(200),
      /** `https:` or `mailto:`, nothing else. */
      address: z.string().regex(/^(?:https:\/\/|mailto:)[^\s<>"]+$/),
    }),
  ])
  .meta({ id: "ListingCell" });
export type ListingCell = z.infer<typeof listingCell>;

const listing = {
  id: identifier,
  title: localizedText,
  lead: localizedText.optional(),
  /** Names of the columns; the first names the rows. */
  columns: z.array(localizedText).min(2).max(10),
  rows: z.array(z.array(listingCell).min(2).max(10)).max(500),
  /**
   * What each row is called for good, in their order: a calendar that was taken
   * in once knows its events again by it.
   */
  ids: z.array(identifier).max(500).optional(),
  /** What a reader must know to read it right. */
  notes: z.array(localizedText),
  updated: calendarDate.optional(),
  status: approval,
};

const evenRows = ({
  columns,
  rows,
  ids = rows,
}: {
  readonly columns: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
  readonly ids?: readonly unknown[] | undefined;
}) =>
  ids.length === rows.length &&
  rows.every((cells) => cells.length === columns.length);

const ragged = { params: { corett: "ragged-table" } };

/**
 * Records as rows: the strategy's tables, one format for each component that
 * shows one. All have the same shape; what the columns mean is the format's.
 */
const listingOf = <F extends string>(name: F, title: string) =>
  z
    .strictObject({
      format: z.literal(`corett/${name}@1` as const),
      ...listing,
    })
    .refine(evenRows, ragged)
    .meta({ id: title });

/** Which message reaches which audience, with what, through what, when. */
export const publishedContentPlan = listingOf(
  "content-plan",
  "PublishedContentPlan",
);
/** Spans of time: what, of which kind, from when to when. */
export const publishedTimeline = listingOf("timeline", "PublishedTimeline");
/** Indicators with baseline, target, value, period, responsible and state. */
export const publishedMonitoringMatrix = listingOf(
  "monitoring-matrix",
  "PublishedMonitoringMatrix",
);
/** Days to commemorate and days of work. */
export const publishedCalendar = listingOf("calendar", "PublishedCalendar");
/** Alliances with their kind, partners and scope. */
export const publishedAlliances = listingOf("alliances", "PublishedAlliances");
/** Organisations and media. */
export const publishedDirectory = listingOf("directory", "PublishedDirectory");

export type PublishedListing =
  | z.infer<typeof publishedContentPlan>
  | z.infer<typeof publishedTimeline>
  | z.infer<typeof publishedMonitoringMatrix>
  | z.infer<typeof publishedCalendar>
  | z.infer<typeof publishedAlliances>
  | z.infer<typeof publishedDirectory>;
