import type { Theme, Token } from "./read.ts";

const declare = (tokens: readonly Token[]) =>
  tokens.map(({ property, value }) => `  ${property}: ${value};\n`).join("");

/** The tokens of the dark scheme whose value is another than in the light one. */
export function darkOnly({ light, dark }: Theme): readonly Token[] {
  const before = new Map(light.map(({ name, value }) => [name, value]));
  return dark.filter(({ name, value }) => before.get(name) !== value);
}

const indent = (css: string) => css.replace(/^(?=.)/gm, "  ");

/**
 * The style sheet for pages that want CORETT's colours. It sets nothing but the
 * kit's own custom properties, and `color-scheme` where a scheme is asked for.
 *
 * Every token is declared with its value, never as a reference: a custom
 * property is resolved where it is declared, so a reference would keep the outer
 * theme's value inside an inner one.
 */
export function emitCss(theme: Theme): string {
  const dark = `  color-scheme: dark;\n${declare(darkOnly(theme))}`;
  const light = declare(theme.light);
  return `/* Provisional brand of CORETT. Made from packages/tokens/src. */
:root,
[data-corett-scheme="light"] {
${light}}

[data-corett-scheme="light"] {
  color-scheme: light;
}

[data-corett-scheme="dark"] {
${dark}}

@media (prefers-color-scheme: dark) {
  [data-corett-scheme="auto"] {
${indent(dark)}  }
}
`;
}
