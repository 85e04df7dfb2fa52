import { z } from "zod";
import { approval } from "./approval.ts";
import { countryCode } from "./country.ts";
import { figure, firmness } from "./figure.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";
import { publishedBulletin } from "./published-bulletin.ts";
import { publishedHotline } from "./published-hotline.ts";
import {
  publishedAlliances,
  publishedCalendar,
  publishedContentPlan,
  publishedDirectory,
  publishedMonitoringMatrix,
  publishedTimeline,
} from "./published-listing.ts";
import {
  publishedAudiences,
  publishedStrategy,
  publishedSwot,
} from "./published-outline.ts";
import { publishedSection } from "./published-section.ts";
import { publishedVideo } from "./published-video.ts";

/**
 * Published documents: what a view is given. All references are resolved and
 * all placeholders filled, so that a view needs this one file and no rule of
 * its own. `format` names the kind and its major version; a view that does not
 * know it shows the words that the page already has.
 */

/** A figure, and how firm it is where that is worth a word. */
export const publishedCell = z
  .strictObject({
    figure,
    firmness: firmness.exclude(["normal"]).optional(),
  })
  .meta({ id: "PublishedCell" });
export type PublishedCell = z.infer<typeof publishedCell>;

/** A table of figures with what it takes to read and to quote it. */
export const publishedTable = z
  .strictObject({
    title: localizedText,
    /** What the rows are: "Country", "Year". */
    rowHeader: localizedText,
    columns: z.array(localizedText).min(1).max(6),
    rows: z
      .array(
        z.strictObject({
          label: localizedText,
          /** The country, where the rows are countries. */
          country: countryCode.optional(),
          cells: z.array(publishedCell).min(1).max(6),
        }),
      )
      .min(1)
      .max(60),
    /** What one unit is, where neither title nor columns say it. */
    counted: localizedText.optional(),
    /** The source, written out so that it can be cited. */
    citation: localizedText,
    note: localizedText.optional(),
  })
  .refine(
    ({ columns, rows }) =>
      rows.every(({ cells }) => cells.length === columns.length),
    { params: { corett: "ragged-table" } },
  )
  .meta({ id: "PublishedTable" });
export type PublishedTable = z.infer<typeof publishedTable>;

export const publishedBlock = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("number"),
      id: identifier,
      figure,
      label: localizedText,
    }),
    z.strictObject({
      kind: z.literal("bars"),
      id: identifier,
      table: publishedTable,
    }),
    z.strictObject({
      kind: z.literal("lines"),
      id: identifier,
      table: publishedTable,
    }),
    z.strictObject({
      kind: z.literal("stacked"),
      id: identifier,
      table: publishedTable,
    }),
    z.strictObject({
      kind: z.literal("map"),
      id: identifier,
      table: publishedTable,
    }),
    z.strictObject({
      kind: z.literal("steps"),
      id: identifier,
      title: localizedText,
      steps: z.array(localizedText).min(2).max(8),
    }),
    z.strictObject({
      kind: z.literal("pictogram"),
      id: identifier,
      /** First row: the part. Second row: the whole. */
      table: publishedTable,
      of: z.literal(10),
      text: localizedText,
    }),
    z.strictObject({
      kind: z.literal("text"),
      id: identifier,
      text: localizedText,
    }),
  ])
  .meta({ id: "PublishedBlock" });
export type PublishedBlock = z.infer<typeof publishedBlock>;

export const publishedInfographic = z
  .strictObject({
    format: z.literal("corett/infographic@1"),
    id: identifier,
    title: localizedText,
    lead: localizedText,
    blocks: z.array(publishedBlock).min(1).max(20),
    /** What a reader must know to read the figures right. */
    caveats: z.array(localizedText),
    updated: calendarDate,
    status: approval,
  })
  .meta({ id: "PublishedInfographic" });
export type PublishedInfographic = z.infer<typeof publishedInfographic>;

export const publishedKeyMessage = z
  .strictObject({
    format: z.literal("corett/key-message@1"),
    id: identifier,
    /** Whom it is for. */
    audience: localizedText,
    text: localizedText,
    detail: localizedText,
    /** Which part of the strategy it was adapted from. */
    origin: localizedText,
    status: approval,
  })
  .meta({ id: "PublishedKeyMessage" });
export type PublishedKeyMessage = z.infer<typeof publishedKeyMessage>;

export const publishedFactSheet = z
  .strictObject({
    format: z.literal("corett/fact-sheet@1"),
    id: identifier,
    title: localizedText,
    lead: localizedText,
    sections: z.array(publishedSection).min(1),
    citations: z.array(localizedText),
    /** Which part of the strategy it was adapted from. */
    origin: localizedText,
    updated: calendarDate,
    status: approval,
  })
  .meta({ id: "PublishedFactSheet" });
export type PublishedFactSheet = z.infer<typeof publishedFactSheet>;

/** Any document that a component can be given. */
export const publishedDocument = z.discriminatedUnion("format", [
  publishedKeyMessage,
  publishedFactSheet,
  publishedInfographic,
  publishedHotline,
  publishedBulletin,
  publishedVideo,
  publishedStrategy,
  publishedSwot,
  publishedAudiences,
  publishedContentPlan,
  publishedTimeline,
  publishedMonitoringMatrix,
  publishedCalendar,
  publishedAlliances,
  publishedDirectory,
]);
export type PublishedDocument = z.infer<typeof publishedDocument>;
