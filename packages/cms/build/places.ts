import type { Words } from "./contract.ts";

/** The nine countries, in the order in which the strategy names them. */
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

/** What a country is called, as its theme says. */
export async function placeOf(code: string): Promise<Words> {
  const name = `@corett/tokens/themes/${code.toLowerCase()}`;
  const { theme } = (await import(name)) as { theme: { place: Words } }; // the tokens' build writes them alike
  return theme.place;
}
