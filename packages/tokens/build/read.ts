import { readFile } from "node:fs/promises";
import { defineConfig, parse } from "@terrazzo/parser";

/** One public token in one scheme, resolved. */
export interface Token {
  /** The name in code: `color-text`. */
  readonly name: string;
  /** The custom property: `--corett-color-text`. */
  readonly property: string;
  /** The value in CSS. */
  readonly value: string;
  readonly type: string;
  readonly description: string;
  readonly status: string;
  /** Short private name under which the elements use it, if they do. */
  readonly host?: string;
}

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];
export type Theme = Readonly<Record<Scheme, readonly Token[]>>;

const SOURCES = new URL("../src/", import.meta.url);

/** Reads the sources and resolves every permutation. */
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

function cssColor(value: unknown): string {
  const { hex } = value as { readonly hex?: unknown }; // the parser's colour
  if (typeof hex !== "string") throw new Error("a colour has no hex");
  return hex;
}

function quoted(family: unknown): string {
  const name = String(family);
  return name.includes(" ") ? `"${name}"` : name;
}

/**
 * A resolved DTCG value as CSS.
 *
 * @throws Error for a type that no token of ours has yet
 */
export function cssValue(type: string, value: unknown): string {
  switch (type) {
    case "color":
      return cssColor(value);
    case "dimension":
    case "duration": {
      // Both are a value with a unit in DTCG 2025.10.
      const length = value as { readonly value: number; readonly unit: string };
      return length.value === 0 && type === "dimension"
        ? "0"
        : `${String(length.value)}${length.unit}`;
    }
    case "fontFamily":
      return [value].flat().map(quoted).join(", ");
    case "number":
      return String(value);
    default:
      throw new Error(`no CSS is written for a token of type "${type}"`);
  }
}

interface OurExtension {
  readonly status: string;
  readonly host?: string;
}

/** The public tokens of both schemes, in the order of their names. */
export async function readTheme(): Promise<Theme> {
  const { resolver } = await readSources();
  const tokensOf = (scheme: Scheme) =>
    Object.entries(resolver.apply({ scheme }))
      .filter(([id]) => !id.startsWith("palette."))
      .map(([id, token]): Token => {
        const name = id.replaceAll(".", "-");
        const { status, host } = token.$extensions?.[
          "org.corett"
        ] as OurExtension; // a test holds every token to this
        return {
          name,
          property: `--corett-${name}`,
          value: cssValue(token.$type, token.$value),
          type: token.$type,
          description: token.$description ?? "",
          status,
          ...(host && { host }),
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { light: tokensOf("light"), dark: tokensOf("dark") };
}
