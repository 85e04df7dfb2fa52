import { readdir, readFile } from "node:fs/promises";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  type Color,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { CONTRAST_PAIRS } from "./contrast.ts";
import { emitCss } from "./emit-css.ts";
import { emitHost, hostSheet } from "./emit-host.ts";
import { cssValue, readTheme, SCHEMES, type Token } from "./read.ts";

const SOURCES = new URL("../src/", import.meta.url);
const theme = await readTheme();

interface Source {
  readonly file: string;
  readonly id: string;
  readonly value: unknown;
  readonly description: unknown;
  readonly status: unknown;
}

/** Every token as it stands in the source files. */
async function readTokenFiles(): Promise<readonly Source[]> {
  const found: Source[] = [];
  const walk = (file: string, id: string, node: object) => {
    const fields = node as Record<string, unknown>; // a JSON object
    if ("$value" in fields) {
      const extensions = fields["$extensions"] as
        Record<string, { status?: unknown }> | undefined; // what the test below checks
      found.push({
        file,
        id,
        value: fields["$value"],
        description: fields["$description"],
        status: extensions?.["org.corett"]?.status,
      });
      return;
    }
    for (const [name, child] of Object.entries(fields))
      if (!name.startsWith("$") && typeof child === "object" && child)
        walk(file, id ? `${id}.${name}` : name, child);
  };
  for (const file of await readdir(SOURCES))
    if (file.endsWith(".tokens.json"))
      walk(
        file,
        "",
        JSON.parse(await readFile(new URL(file, SOURCES), "utf8")) as object,
      ); // JSON of our own
  return found;
}

const sources = await readTokenFiles();

const colour = (scheme: (typeof SCHEMES)[number], name: string): Color => {
  const token = theme[scheme].find((one) => one.name === name);
  const parsed = token && parse(token.value);
  if (!parsed) throw new Error(`${scheme} has no colour ${name}`);
  return parsed;
};

describe("a token in the sources", () => {
  it("says what it is for and how far it is approved", () => {
    expect(sources.length).toBeGreaterThan(60);
    for (const { id, description, status } of sources) {
      expect(description, id).toEqual(expect.stringMatching(/\w.*\.$/));
      expect(status, id).toMatch(/^(provisional|approved)$/);
    }
  });

  it("has the same colour as components and as hex", () => {
    let colours = 0;
    for (const { id, value } of sources)
      if (typeof value === "object" && value && "components" in value) {
        const { components, hex } = value as {
          components: [number, number, number];
          hex?: string;
        }; // DTCG 2025.10
        const [r, g, b] = components;
        expect(formatHex({ mode: "rgb", r, g, b }), id).toBe(hex);
        colours++;
      }
    expect(colours).toBeGreaterThan(20);
  });

  it("refers downwards only: to the palette, which refers to nothing", () => {
    const references = sources.filter(
      ({ value }) => typeof value === "string" && value.startsWith("{"),
    );
    expect(references.length).toBeGreaterThan(10);
    for (const { file, id, value } of references) {
      expect(file, id).not.toBe("palette.tokens.json");
      expect(value, id).toMatch(/^\{palette\./);
    }
  });
});

describe.each(SCHEMES)("the %s scheme", (scheme) => {
  it.each(CONTRAST_PAIRS)(
    "tells $mark from $on at $least to 1",
    ({ on, mark, least }) => {
      const ratio = wcagContrast(colour(scheme, mark), colour(scheme, on));
      expect(ratio).toBeGreaterThanOrEqual(least);
    },
  );

  it("has chart colours that differ for every kind of colour vision", () => {
    const difference = differenceCiede2000();
    const visions = [
      (one: Color) => one,
      filterDeficiencyProt(1),
      filterDeficiencyDeuter(1),
      filterDeficiencyTrit(1),
    ];
    const series = [1, 2, 3, 4, 5, 6].map((n) =>
      colour(scheme, `color-data-${n}`),
    );
    const differences = visions.flatMap((see) =>
      series.flatMap((one, index) =>
        series
          .slice(index + 1)
          .map((other) => difference(see(one), see(other))),
      ),
    );
    expect(differences).toHaveLength(60);
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(15);
  });
});

describe("the style sheet", () => {
  const css = emitCss(theme);
  const block = (selector: RegExp) => selector.exec(css)?.[1] ?? "";
  const value = (text: string, { property }: Token) =>
    new RegExp(`${property}: ([^;]+);`).exec(text)?.[1];

  it("declares every token, and the dark ones that differ", () => {
    const light = block(/:root,\n[^{]+\{([^}]+)\}/);
    const dark = block(/\n\[data-corett-scheme="dark"\] \{([^}]+)\}/);
    for (const token of theme.light)
      expect(value(light, token), token.name).toBe(token.value);
    for (const [index, token] of theme.dark.entries()) {
      const same = theme.light[index]?.value === token.value;
      expect(value(dark, token), token.name).toBe(
        same ? undefined : token.value,
      );
    }
  });

  it("sets nothing but the kit's own properties and the scheme", () => {
    const names = [...css.matchAll(/^\s*([\w-]+): /gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names)
      expect(name).toMatch(/^(--corett-|color-scheme$)/);
  });
});

describe("the colours of an element's host", () => {
  it("are the tokens', with a light and a dark value to fall back on", () => {
    expect(hostSheet(theme, false)).toContain(
      "--_text:var(--corett-color-text,light-dark(",
    );
    for (const { host, name, property } of theme.light) {
      if (!host) continue;
      const pattern = new RegExp(
        `--_${host}:var\\(${property},light-dark\\((#\\w+),(#\\w+)\\)\\)`,
      );
      const [, light, dark] = pattern.exec(emitHost(theme)) ?? [];
      expect(formatHex(light), name).toBe(formatHex(colour("light", name)));
      expect(formatHex(dark), name).toBe(formatHex(colour("dark", name)));
    }
  });
});

describe("a value in CSS", () => {
  it("is written by its type", () => {
    expect(cssValue("dimension", { value: 0, unit: "px" })).toBe("0");
    expect(cssValue("duration", { value: 0, unit: "ms" })).toBe("0ms");
    expect(cssValue("fontFamily", ["Noto Sans", "serif"])).toBe(
      '"Noto Sans", serif',
    );
  });

  it("is refused for a type that is not known, or a colour without hex", () => {
    expect(() => cssValue("shadow", {})).toThrow('type "shadow"');
    expect(() => cssValue("color", { components: [0, 0, 0] })).toThrow("hex");
  });
});
