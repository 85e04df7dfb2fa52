import { readFile } from "node:fs/promises";
import { defineConfig, parse } from "@terrazzo/parser";
import { cssValue } from "./css-value.ts";
import { checkSources } from "./source-file.ts";
import { readThemes, type ThemeInfo } from "./theme-file.ts";

/** How far a value is approved, and what it is called where bytes count. */
interface OurExtension {
  readonly status: string;
  /** What it is for, in Spanish; the description is in English. */
  readonly es: string;
  readonly host?: string;
  /** The name of the token that replaces a deprecated one. */
  readonly replacedBy?: string;
}

/** One public token in one permutation, resolved. */
export interface Token {
  /** The name in code: `color-text`. */
  readonly name: string;
  /** The custom property: `--corett-color-text`. */
  readonly property: string;
  /** The value in CSS. */
  readonly value: string;
  readonly type: string;
  readonly description: string;
  readonly descriptionEs: string;
  readonly status: string;
  /** What to use instead, where the token is deprecated. */
  readonly replacedBy?: string;
  /** Short private name under which the elements use it, if they do. */
  readonly host?: string;
}

/** The schemes; high contrast is one of its own and no addition to another. */
export const SCHEMES = [
  "light",
  "dark",
  "light-high-contrast",
  "dark-high-contrast",
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The public tokens of one theme by scheme, in the order of their names. */
export type SchemeTokens = Readonly<Record<Scheme, readonly Token[]>>;

/** A theme with its tokens. The first of the list is the region's. */
export interface Theme extends ThemeInfo {
  readonly tokens: SchemeTokens;
}

/** Tokens that nothing outside the sources may use. */
const PRIVATE = /^(?:palette|brand)\./;

const SOURCES = new URL("../src/", import.meta.url);

/** Reads the sources; its resolver gives any permutation. */
export async function readSources() {
  const cwd = new URL("../", import.meta.url);
  const filename = new URL("corett.resolver.json", SOURCES);
  const config = defineConfig(
    { tokens: ["src/corett.resolver.json"] },
    { cwd },
  );
  return parse([{ filename, src: await readFile(filename, "utf8") }], {
    config,
    req: (source) => readFile(source, "utf8"),
  });
}

type Resolved = ReturnType<
  NonNullable<Awaited<ReturnType<typeof readSources>>["resolver"]>["apply"]
>;

function publicTokens(resolved: Resolved): Token[] {
  return Object.entries(resolved)
    .filter(([id]) => !PRIVATE.test(id))
    .map(([id, token]): Token => {
      const name = id.replaceAll(".", "-");
      const { status, es, host, replacedBy } = token.$extensions?.[
        "org.corett"
      ] as OurExtension; // a test holds every token to this
      return {
        name,
        property: `--corett-${name}`,
        value: cssValue(token.$type, token.$value),
        type: token.$type,
        description: token.$description ?? "",
        descriptionEs: es,
        status,
        ...(host && { host }),
        ...(replacedBy && { replacedBy }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A private value that public tokens are taken from. */
interface Step {
  readonly hex: string;
  readonly status: string;
}

/** The private ramps by hue and step, lightest first, for those who review them. */
export async function readPalette(): Promise<
  Readonly<Record<string, Readonly<Record<string, Step>>>>
> {
  const { tokens } = await readSources();
  const hues: Record<string, Record<string, Step>> = {};
  for (const [id, token] of Object.entries(tokens)) {
    const [, hue = "", step = ""] = /^palette\.([a-z]+)\.(\d+)$/.exec(id) ?? [];
    if (hue === "") continue;
    const { status } = token.$extensions?.["org.corett"] as OurExtension; // a test holds every token to this
    (hues[hue] ??= {})[step] = { hex: cssValue("color", token.$value), status };
  }
  return hues;
}

/**
 * Every theme in every scheme: forty permutations, the region first.
 *
 * @throws if a source is no DTCG file of our kind, or a theme says more than it may
 */
export async function readAll(): Promise<readonly [Theme, ...Theme[]]> {
  await checkSources();
  const { resolver } = await readSources();
  const [region, ...countries] = await readThemes();
  const withTokens = (info: ThemeInfo): Theme => {
    const of = (scheme: Scheme) =>
      publicTokens(resolver.apply({ theme: info.theme, scheme }));
    return {
      ...info,
      tokens: {
        light: of("light"),
        dark: of("dark"),
        "light-high-contrast": of("light-high-contrast"),
        "dark-high-contrast": of("dark-high-contrast"),
      },
    };
  };
  return [withTokens(region), ...countries.map(withTokens)];
}
