import type { Theme, Token } from "./read.ts";

const pairs = (tokens: readonly Token[]) =>
  Object.fromEntries(tokens.map(({ name, value }) => [name, value]));

/** `index.js`: the values by scheme and name. */
export function emitModule({ light, dark }: Theme): string {
  const values = { light: pairs(light), dark: pairs(dark) };
  return `export const tokens = ${JSON.stringify(values, null, 2)};

export const tokenNames = ${JSON.stringify(light.map(({ name }) => name))};
`;
}

/** `index.d.ts`: the same with literal types. */
export function emitTypes({ light, dark }: Theme): string {
  const shape = (tokens: readonly Token[]) =>
    tokens
      .map(
        ({ name, value, description }) =>
          `    /** ${description} */\n    readonly "${name}": ${JSON.stringify(value)};\n`,
      )
      .join("");
  return `/** The public tokens by scheme: CSS values, colours as six-digit hex. Provisional. */
export declare const tokens: {
  readonly light: {
${shape(light)}  };
  readonly dark: {
${shape(dark)}  };
};

/** The name of a public token; its custom property is \`--corett-\` and the name. */
export type TokenName = keyof (typeof tokens)["light"];

export declare const tokenNames: readonly TokenName[];
`;
}

/** \`tokens.json\`: everything known about each token, for tools. */
export function emitJson({ light, dark }: Theme): string {
  const describe = (tokens: readonly Token[]) =>
    tokens.map(({ name, property, value, type, description, status }) => ({
      name,
      property,
      value,
      type,
      description,
      status,
    }));
  return `${JSON.stringify({ light: describe(light), dark: describe(dark) }, null, 2)}\n`;
}
