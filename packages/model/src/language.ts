import { z } from "zod";
import { countryCode, type CountryCode } from "./country.ts";
import { evidence } from "./evidence.ts";
import { identifier } from "./identifier.ts";
import { bilingualText, languageTag, plainText } from "./localized-text.ts";

/**
 * A language of the region. Numbers, dates and missing texts fall back to the
 * language that people who speak it in that country read as well: Q'eqchi' to
 * Spanish in Guatemala and to English in Belize.
 */
export const language = z
  .strictObject({
    id: identifier,
    tag: languageTag,
    /** What its speakers call it. */
    autonym: plainText,
    name: bilingualText,
    /** Where it is spoken, and what a text falls back to there. */
    places: z
      .array(z.strictObject({ country: countryCode, fallback: languageTag }))
      .min(1),
    /**
     * The letter for the glottal stop, where its spelling has one: U+02BC in the
     * Mayan languages, U+A78C in some of Mexico. A quotation mark in its place
     * breaks words in two.
     */
    apostrophe: z.enum(["\u02BC", "\uA78C"]).optional(),
    /** Whether a speaker has checked this record. */
    reviewedBySpeaker: z.boolean(),
    evidence,
  })
  .meta({ id: "Language" });
export type Language = z.infer<typeof language>;

/** The required language that a regional one belongs to: `es-GT` to `es-419`. */
function requiredOf(tag: string): string {
  return tag.split("-")[0] === "en" ? "en" : "es-419";
}

/**
 * The languages to look for a text in, the best first: `quc` in Guatemala gives
 * `quc`, `es-GT`, `es-419`; `kek` in Belize `kek`, `en-BZ`, `en`, `es-419`. Pass
 * the whole chain to `Intl` too: with a tag alone that it has no data for, it
 * writes numbers as the machine's own language does.
 *
 * @param tag - the reader's language
 * @param country - where the reader is; without it the first country that the
 * language is spoken in
 */
export function languageChain(
  tag: string,
  languages: readonly Language[],
  country?: CountryCode,
): readonly string[] {
  const places = languages.find((one) => one.tag === tag)?.places ?? [];
  const place = places.find((one) => one.country === country) ?? places[0];
  const fallback = place?.fallback ?? tag;
  return [...new Set([tag, fallback, requiredOf(fallback), "es-419"])];
}
