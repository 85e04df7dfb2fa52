import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** A part of a fact sheet: a heading with paragraphs, points, or both. */
export const factSheetSection = z
  .strictObject({
    id: identifier,
    heading: bilingualText,
    paragraphs: z.array(bilingualText),
    points: z.array(bilingualText),
  })
  .refine(({ paragraphs, points }) => paragraphs.length + points.length > 0, {
    params: { corett: "empty-section" },
  })
  .meta({ id: "FactSheetSection" });
export type FactSheetSection = z.infer<typeof factSheetSection>;

/** The "hoja informativa": one page that tells who CORETT is or what it does. */
export const factSheet = z
  .strictObject({
    id: identifier,
    title: bilingualText,
    lead: bilingualText,
    sections: z.array(factSheetSection).min(1),
    /** Ids of the sources its facts come from, besides the strategy. */
    sources: z.array(identifier),
    updated: calendarDate,
    status: textStatus,
    strategy: strategyReference,
  })
  .meta({ id: "FactSheet" });
export type FactSheet = z.infer<typeof factSheet>;
