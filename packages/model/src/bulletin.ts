import { z } from "zod";
import { textStatus } from "./approval.ts";
import { sample } from "./evidence.ts";
import { factSheetSection } from "./fact-sheet.ts";
import { FORMS } from "./forms.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** An issue of the quarterly bulletin: a cover and its articles. */
export const bulletin = z
  .strictObject({
    id: identifier,
    /** The quarter that it is about: `2026-Q3`. */
    quarter: z.string().regex(FORMS.quarter.regex),
    title: bilingualText,
    /** What is in it, in a sentence or two. */
    lead: bilingualText,
    articles: z.array(factSheetSection).min(1).max(12),
    updated: calendarDate,
    sample,
    status: textStatus,
  })
  .meta({ id: "Bulletin" });
export type Bulletin = z.infer<typeof bulletin>;
