import { THEMES } from "@corett/embed/contract";
import type { Words } from "./contract.ts";

/** ISO 3166-1 codes of the countries: each has a theme. */
export const COUNTRIES: readonly string[] = THEMES.filter(
  (theme) => theme !== "region",
).map((theme) => theme.toUpperCase());

/** What a country is called, as its theme says. */
export async function placeOf(code: string): Promise<Words> {
  const name = `@corett/tokens/themes/${code.toLowerCase()}`;
  const { theme } = (await import(name)) as { theme: { place: Words } }; // the tokens' build writes them alike
  return theme.place;
}
