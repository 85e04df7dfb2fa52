import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { dimensionCode } from "./data-set.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

const where = z.record(identifier, dimensionCode);

/** One cell of a data set. */
export const cellReference = z
  .strictObject({ dataSet: identifier, where })
  .meta({ id: "CellReference" });

/**
 * A large number: the sum over one dimension. Its label may hold `{counted}`,
 * `{of}` (how many codes are in the sum, out of how many) and `{missing}`
 * (the names of those left out).
 */
export const numberBlock = z.strictObject({
  kind: z.literal("number"),
  id: identifier,
  dataSet: identifier,
  over: identifier,
  where,
  label: bilingualText,
});

/** A bar for every code of one dimension, in the order of the code list. */
export const barsBlock = z.strictObject({
  kind: z.literal("bars"),
  id: identifier,
  title: bilingualText,
  dataSet: identifier,
  by: identifier,
  where,
  note: bilingualText.optional(),
});

/** A line for each picked code of one dimension along another. */
export const linesBlock = z.strictObject({
  kind: z.literal("lines"),
  id: identifier,
  title: bilingualText,
  dataSet: identifier,
  along: identifier,
  from: dimensionCode,
  to: dimensionCode,
  series: identifier,
  pick: z.array(dimensionCode).min(1).max(3),
  note: bilingualText.optional(),
});

/**
 * A row of figures, some of them filled: a share as "7 of every 10". The text
 * may hold `{part}`, `{whole}`, `{filled}` and `{of}`.
 */
export const pictogramBlock = z.strictObject({
  kind: z.literal("pictogram"),
  id: identifier,
  title: bilingualText,
  part: cellReference.extend({ label: bilingualText }),
  whole: cellReference.extend({ label: bilingualText }),
  of: z.literal(10),
  text: bilingualText,
  note: bilingualText.optional(),
});

/** A bar for every code of one dimension, divided by the codes of another. */
export const stackedBlock = z.strictObject({
  kind: z.literal("stacked"),
  id: identifier,
  title: bilingualText,
  dataSet: identifier,
  by: identifier,
  divided: identifier,
  pick: z.array(dimensionCode).min(2).max(6),
  where,
  note: bilingualText.optional(),
});

/** The nine countries on a map, each with its figure. */
export const mapBlock = z.strictObject({
  kind: z.literal("map"),
  id: identifier,
  title: bilingualText,
  dataSet: identifier,
  where,
  note: bilingualText.optional(),
});

/** Something in a given order: what to do, how a case is handled. */
export const stepsBlock = z.strictObject({
  kind: z.literal("steps"),
  id: identifier,
  title: bilingualText,
  steps: z.array(bilingualText).min(2).max(8),
});

/** A paragraph between the charts. */
export const textBlock = z.strictObject({
  kind: z.literal("text"),
  id: identifier,
  text: bilingualText,
});

export const infographicBlock = z
  .discriminatedUnion("kind", [
    numberBlock,
    barsBlock,
    linesBlock,
    stackedBlock,
    mapBlock,
    pictogramBlock,
    stepsBlock,
    textBlock,
  ])
  .meta({ id: "InfographicBlock" });
export type InfographicBlock = z.infer<typeof infographicBlock>;

/**
 * An infographic is data: blocks that point into data sets. No figure is
 * written in it, so none can drift from its source.
 */
export const infographic = z
  .strictObject({
    id: identifier,
    title: bilingualText,
    lead: bilingualText,
    blocks: z.array(infographicBlock).min(1).max(20),
    updated: calendarDate,
    status: textStatus,
    strategy: strategyReference,
  })
  .meta({ id: "Infographic" });
export type Infographic = z.infer<typeof infographic>;
