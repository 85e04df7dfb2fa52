import contrast from "@corett/tokens/contrast.json";
import palette from "@corett/tokens/palette.json";
import themes from "@corett/tokens/tokens.json";
import vision from "@corett/tokens/vision.json";

/** What the tokens' build says: the manual shows it and adds no value. */
export { palette, themes, vision };

export type Theme = (typeof themes)[number];
export type Scheme = keyof Theme["tokens"];
export type Token = Theme["tokens"]["light"][number];

/** The schemes, in the order of the toolbar. */
export const SCHEMES: readonly Scheme[] = [
  "light",
  "dark",
  "light-high-contrast",
  "dark-high-contrast",
];

/** The toolbar's theme; the region's for a page without tokens. */
export function themeOf(name: unknown): Theme {
  const found = themes.find(({ theme }) => theme === name) ?? themes[0];
  if (!found) throw new Error("there is no theme");
  return found;
}

export const schemeOf = (name: unknown): Scheme =>
  SCHEMES.find((scheme) => scheme === name) ?? "light";

/** A token of a theme in a scheme. */
export function tokenOf(theme: Theme, scheme: Scheme, name: string): Token {
  const found = theme.tokens[scheme].find((token) => token.name === name);
  if (!found) throw new Error(`there is no token ${name}`);
  return found;
}

/** The pairs in which a colour is the mark, with what was measured. */
export function pairsOf(theme: Theme, scheme: Scheme, name: string) {
  const report = new Map(Object.entries(contrast)).get(theme.theme);
  return (report?.[scheme] ?? []).filter(({ mark }) => mark === name);
}
