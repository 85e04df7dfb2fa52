import { z } from "zod";
import { countryCode } from "./country.ts";
import { FORMS } from "./forms.ts";
import { calendarDate, identifier, webAddress } from "./identifier.ts";
import { languageTag, localizedText } from "./localized-text.ts";

/**
 * A number to call, as a page may show it until a day. After that day a view
 * shows no number and says whom to ask instead.
 */
export const publishedHotline = z
  .strictObject({
    format: z.literal("corett/hotline@1"),
    id: identifier,
    country: countryCode,
    /** The country's name, for the accessible name of the link. */
    place: localizedText,
    operator: localizedText,
    /** Who that is, in plain words: the police, a public office. */
    operatorKind: localizedText,
    number: z.string().regex(FORMS.localNumber.regex).max(20),
    /** What to dial from abroad (E.164); absent for a short code. */
    e164: z.string().regex(FORMS.internationalNumber.regex).optional(),
    whatsapp: z.string().regex(FORMS.internationalNumber.regex).optional(),
    web: webAddress.optional(),
    topics: z.array(localizedText).min(1),
    hours: localizedText,
    languages: z.array(languageTag).min(1),
    free: z.boolean(),
    anonymous: z.boolean(),
    verifiedBy: localizedText,
    verifiedOn: calendarDate,
    validUntil: calendarDate,
    /** Whom to ask once the number is no longer shown. */
    otherwise: localizedText,
    sample: z.literal(true).optional(),
  })
  .meta({ id: "PublishedHotline" });
export type PublishedHotline = z.infer<typeof publishedHotline>;
