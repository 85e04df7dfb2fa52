import { type Scheme, SCHEMES, type Theme, type Token } from "./read.ts";

const pairs = (tokens: readonly Token[]) =>
  Object.fromEntries(tokens.map(({ name, value }) => [name, value]));

const bySchemes = <T>(of: (scheme: Scheme) => T) =>
  Object.fromEntries(SCHEMES.map((scheme) => [scheme, of(scheme)]));

/** What a theme changes, by scheme. */
function differences(theme: Theme, region: Theme, scheme: Scheme): Token[] {
  const base = new Map(
    region.tokens[scheme].map((one) => [one.name, one.value]),
  );
  return theme.tokens[scheme].filter(
    (one) => theme === region || base.get(one.name) !== one.value,
  );
}

/** `index.js`: the region's values by scheme and name. */
export function emitModule(region: Theme): string {
  const values = bySchemes((scheme) => pairs(region.tokens[scheme]));
  const names = region.tokens.light.map(({ name }) => name);
  return `export const tokens = ${JSON.stringify(values, null, 2)};

export const tokenNames = ${JSON.stringify(names)};
`;
}

const literal = (token: Token) => {
  const deprecated = token.replacedBy
    ? `\n     * @deprecated use "${token.replacedBy}"`
    : "";
  return `    /** ${token.description} (${token.status})${deprecated} */\n    readonly "${token.name}": ${JSON.stringify(token.value)};\n`;
};

const shape = (of: (scheme: Scheme) => readonly Token[]) =>
  SCHEMES.map(
    (scheme) =>
      `  readonly "${scheme}": {\n${of(scheme).map(literal).join("")}  };\n`,
  ).join("");

/** `index.d.ts`: the same with literal types. */
export function emitTypes(region: Theme, themes: readonly Theme[]): string {
  const names = themes.map(({ theme }) => JSON.stringify(theme)).join(" | ");
  return `/** The public tokens by scheme: CSS values, colours as six-digit hex. */
export declare const tokens: {
${shape((scheme) => region.tokens[scheme])}};

/** A scheme of colours. */
export type Scheme = keyof typeof tokens;

/** The name of a public token; its custom property is \`--corett-\` and the name. */
export type TokenName = keyof (typeof tokens)["light"];

export declare const tokenNames: readonly TokenName[];

/** The region, or a country by its ISO 3166-1 code in lower case. */
export type ThemeName = ${names};
`;
}

/** \`themes/gt.js\`: what the theme changes, and whose it is. */
export function emitThemeModule(theme: Theme, region: Theme): string {
  const value = {
    theme: theme.theme,
    status: theme.status,
    place: theme.place,
    body: theme.body,
    logo: theme.logo,
    tokens: bySchemes((scheme) => pairs(differences(theme, region, scheme))),
  };
  return `export const theme = ${JSON.stringify(value, null, 2)};\n`;
}

/** \`themes/gt.d.ts\` */
export function emitThemeTypes(theme: Theme, region: Theme): string {
  const text = `{ readonly "es-419": string; readonly en: string }`;
  return `/** ${theme.place.en}: what its theme changes, and the body that it is for. */
export declare const theme: {
  readonly theme: "${theme.theme}";
  readonly status: "provisional" | "approved";
  readonly place: ${text};
  readonly body: ${text};
  readonly logo: string | null;
  readonly tokens: {
${shape((scheme) => differences(theme, region, scheme))
  .replace(/^/gm, "  ")
  .trimEnd()}
  };
};
`;
}
