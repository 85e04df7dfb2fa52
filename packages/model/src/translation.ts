import { z } from "zod";
import { FORMS } from "./forms.ts";
import { calendarDate, identifier } from "./identifier.ts";
import { plainText } from "./localized-text.ts";

/** Where a text stands in its record: `variants.state-who-we-are.text`. */
const textPlace = z.string().regex(FORMS.textPlace.regex).max(200);

/**
 * One record's texts in one more language. It is published only once a speaker
 * has reviewed it, and only as long as the Spanish text is still the one that
 * was translated.
 */
export const translation = z
  .strictObject({
    id: identifier,
    /** Id of the language. */
    language: identifier,
    /** Id of the record that is translated. */
    of: identifier,
    status: z.enum(["draft", "reviewed"]),
    /** The speaker who read it; required once it is reviewed. */
    reviewed: z
      .strictObject({
        by: z.string().min(3).max(200),
        on: calendarDate,
      })
      .optional(),
    texts: z
      .array(
        z.strictObject({
          at: textPlace,
          /** The Spanish text (es-419) that was translated. */
          source: plainText,
          target: plainText,
        }),
      )
      .min(1),
  })
  .refine((one) => one.status === "draft" || one.reviewed !== undefined, {
    path: ["reviewed"],
    params: { corett: "no-reviewer" },
  })
  .meta({ id: "Translation" });
export type Translation = z.infer<typeof translation>;
