import { approvalOf, type Approval, type TextStatus } from "./approval.ts";
import { w } from "./both-languages.ts";
import { COUNTRIES, type CountryCode } from "./country.ts";
import { countryNames } from "./labels.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { ListingCell, PublishedListing } from "./published-listing.ts";

/** The published form of a listing, by its format. */
export type Listing<F extends PublishedListing["format"]> = Extract<
  PublishedListing,
  { format: F }
>;

/** A cell of words; a list of them, or one. */
export const textCell = (
  values: LocalizedText | readonly LocalizedText[],
  code?: string,
): ListingCell => ({
  kind: "text",
  values: "es-419" in values ? [values] : [...values],
  ...(code !== undefined && { code }),
});

/** A cell without anything in it. */
export const NOTHING = textCell([]);

const EVERYWHERE = w("Toda la región", "The whole region");

/** Countries in the order of the Coalition; without any, the whole region. */
export function placesCell(
  countries: readonly CountryCode[] | undefined,
): ListingCell {
  return countries
    ? textCell(
        countryNames(countries),
        COUNTRIES.filter((one) => countries.includes(one)).join(" "),
      )
    : textCell(EVERYWHERE);
}

/** Stands below a listing that has rows of samples. */
export const SAMPLE_NOTE = w(
  "Las filas que dicen «ejemplo» son inventadas.",
  "Rows that say “sample” are made up.",
);

/** Everything approved, or all of it is provisional. */
export const statusOf = (
  records: readonly { readonly status: TextStatus }[],
): Approval =>
  records.every(({ status }) => status === "approved")
    ? "approved"
    : approvalOf("draft");
