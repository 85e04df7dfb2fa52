import { z } from "zod";
import { approval } from "./approval.ts";
import { FORMS } from "./forms.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";
import { publishedSection } from "./published-section.ts";

const quarter = z.string().regex(FORMS.quarter.regex);

/** An issue of the bulletin with the list of the earlier ones. */
export const publishedBulletin = z
  .strictObject({
    format: z.literal("corett/bulletin@1"),
    id: identifier,
    quarter,
    title: localizedText,
    lead: localizedText,
    articles: z.array(publishedSection).min(1),
    /** The other issues, the latest first. */
    archive: z.array(
      z.strictObject({ id: identifier, quarter, title: localizedText }),
    ),
    updated: calendarDate,
    sample: z.literal(true).optional(),
    status: approval,
  })
  .meta({ id: "PublishedBulletin" });
export type PublishedBulletin = z.infer<typeof publishedBulletin>;
