import { type Scheme, SCHEMES, type Theme, type Token } from "./read.ts";

/** Tokens that a theme changes. */
const THEMED = ["color-accent", "color-accent-soft"];

/**
 * A switch is `initial` in its own scheme and empty in the others: `var(--s, x)`
 * is then x or nothing. So an accent is chosen where it is used, by the nearest
 * scheme and the nearest theme, however they are nested; an alias declared once
 * would keep the outer theme's value inside an inner one.
 */
const SHORT: Readonly<Record<Scheme, string>> = {
  light: "l",
  dark: "d",
  "light-high-contrast": "lc",
  "dark-high-contrast": "dc",
};
const switchOf = (scheme: Scheme) => `--corett-is-${SHORT[scheme]}`;
const brandOf = (name: string, scheme: Scheme) =>
  `--corett-${name.replace("color-", "brand-")}-${SHORT[scheme]}`;

const line = (property: string, value: string) => `  ${property}: ${value};\n`;
const declare = (tokens: readonly Token[]) =>
  tokens.map(({ property, value }) => line(property, value)).join("");
const isThemed = ({ name }: Token) => THEMED.includes(name);
const indent = (css: string) => css.replace(/^(?=.)/gm, "  ");

function switches(on: Scheme): string {
  return SCHEMES.map((scheme) =>
    line(switchOf(scheme), scheme === on ? "initial" : ""),
  ).join("");
}

/** The tokens of a scheme whose value is another than in the light one. */
export function changedIn(theme: Theme, scheme: Scheme): readonly Token[] {
  const light = new Map(theme.tokens.light.map((one) => [one.name, one.value]));
  return theme.tokens[scheme].filter(
    (one) => !isThemed(one) && light.get(one.name) !== one.value,
  );
}

/** The theme's own values, which only the themed tokens use. */
function brandValues({ tokens }: Theme): string {
  return SCHEMES.flatMap((scheme) =>
    tokens[scheme]
      .filter(isThemed)
      .map(({ name, value }) => line(brandOf(name, scheme), value)),
  ).join("");
}

function themedTokens(): string {
  return THEMED.map((name) => {
    const choices = SCHEMES.map(
      (scheme) => `var(${switchOf(scheme)}, var(${brandOf(name, scheme)}))`,
    );
    return line(`--corett-${name}`, choices.join(" "));
  }).join("");
}

/** What a colour is where nobody has set it: the light one, and always a colour. */
function registrations(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type === "color")
    .map(
      ({ property, value }) =>
        `@property ${property} {\n  syntax: "<color>";\n  inherits: true;\n  initial-value: ${value};\n}\n`,
    )
    .join("");
}

/** Switches and colours of a scheme; `color-scheme` for what the browser draws. */
function schemeBlock(theme: Theme, scheme: Scheme): string {
  const surface = scheme.startsWith("dark") ? "dark" : "light";
  const tokens =
    scheme === "light"
      ? theme.tokens.light.filter(
          (one) => one.type === "color" && !isThemed(one),
        )
      : changedIn(theme, scheme);
  return line("color-scheme", surface) + switches(scheme) + declare(tokens);
}

const CONTRAST = "(prefers-contrast: more)";
const DARK = "(prefers-color-scheme: dark)";

/** `auto` follows what the reader has asked the machine for. */
function autoBlocks(theme: Theme): string {
  const queries: readonly (readonly [string, Scheme])[] = [
    [DARK, "dark"],
    [CONTRAST, "light-high-contrast"],
    [`${DARK} and ${CONTRAST}`, "dark-high-contrast"],
  ];
  return queries
    .map(([query, scheme]) => {
      const block = `[data-corett-scheme="auto"] {\n${schemeBlock(theme, scheme)}}\n`;
      return `@media ${query} {\n${indent(block)}}\n`;
    })
    .join("\n");
}

/**
 * The style sheet for pages that want CORETT's looks. It sets nothing but the
 * kit's own custom properties, and `color-scheme` where a scheme is asked for.
 */
export function emitCss(region: Theme): string {
  const { light } = region.tokens;
  const schemes = SCHEMES.map((scheme) => {
    const names = scheme === "light" ? [scheme, "auto"] : [scheme];
    const selectors = names.map((name) => `[data-corett-scheme="${name}"]`);
    return `${selectors.join(",\n")} {\n${schemeBlock(region, scheme)}}\n`;
  });
  return `/* Provisional brand of CORETT. Made from packages/tokens/src. */
${registrations(light)}
:root {
${switches("light")}${declare(light.filter((one) => !isThemed(one)))}}

:root,
[data-corett-theme="region"] {
${brandValues(region)}}

:root,
[data-corett-scheme],
[data-corett-theme] {
${themedTokens()}}

${schemes.join("\n")}
${autoBlocks(region)}`;
}

/** One national theme: its accent in every scheme, to go with the base sheet. */
export function emitThemeCss(theme: Theme): string {
  return `/* Provisional: ${theme.body["es-419"]} */
[data-corett-theme="${theme.theme}"] {
${brandValues(theme)}}
`;
}
