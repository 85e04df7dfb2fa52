import { type Scheme, SCHEMES, type Theme, type Token } from "./read.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** `tokens.json`: everything known about each token of each theme, for tools. */
export function emitJson(themes: readonly Theme[]): string {
  // The short name is the elements' own business.
  const describe = (tokens: readonly Token[]) =>
    tokens.map((token) => ({ ...token, host: undefined }));
  return json(
    themes.map(({ tokens, ...theme }) => ({
      ...theme,
      tokens: Object.fromEntries(
        SCHEMES.map((scheme) => [scheme, describe(tokens[scheme])]),
      ),
    })),
  );
}

/** `tokens.hex.json`: the colours alone, for documents that know only hex. */
export function emitHex(themes: readonly Theme[]): string {
  const hexOf = (tokens: readonly Token[]) =>
    Object.fromEntries(
      tokens
        .filter(({ type }) => type === "color")
        .map(({ name, value }) => [name.replace("color-", ""), value]),
    );
  return json(
    Object.fromEntries(
      themes.map(({ theme, tokens }) => [
        theme,
        Object.fromEntries(
          SCHEMES.map((scheme) => [scheme, hexOf(tokens[scheme])]),
        ),
      ]),
    ),
  );
}

const REM_IN_PX = 16;

/** A value as Figma's variables know them: hex, numbers in pixels, text. */
function figmaValue({ type, value }: Token): {
  readonly $type: string;
  readonly $value: string | number;
} {
  const number = Number.parseFloat(value);
  if (type === "color") return { $type: "color", $value: value };
  if (type === "dimension")
    return {
      $type: "number",
      $value: value.endsWith("rem") ? number * REM_IN_PX : number,
    };
  if (type === "duration" || type === "number")
    return { $type: "number", $value: number };
  return { $type: "string", $value: value };
}

/** `figma/gt.dark.json`: one mode, nested by the parts of the names. */
export function emitFigma({ tokens }: Theme, scheme: Scheme): string {
  const root: Record<string, Record<string, unknown>> = {};
  for (const token of tokens[scheme]) {
    const [group = "", ...rest] = token.name.split("-");
    (root[group] ??= {})[rest.join("-")] = {
      ...figmaValue(token),
      $description: `${token.description} (${token.status})`,
    };
  }
  return json(root);
}

/** `api.json`: what others rely on. A name that is gone is a breaking change. */
export function emitApi({ tokens }: Theme, themes: readonly Theme[]): string {
  return json({
    schemes: SCHEMES,
    themes: themes.map(({ theme }) => theme),
    tokens: Object.fromEntries(
      tokens.light.map(({ name, type }) => [name, type]),
    ),
  });
}
