import { z } from "zod";

/**
 * The nine member countries by ISO 3166-1 alpha-2 code, in the order in which
 * the strategy names them. It is never an order of merit.
 */
export const COUNTRIES = [
  "GT",
  "BZ",
  "HN",
  "SV",
  "NI",
  "CR",
  "PA",
  "MX",
  "DO",
] as const;

export const countryCode = z.enum(COUNTRIES).meta({ id: "CountryCode" });
export type CountryCode = z.infer<typeof countryCode>;
