import { readdir, readFile } from "node:fs/promises";
import { type Color, formatHex, parse, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { measure } from "./contrast-report.ts";
import { CONTRAST_PAIRS, leastContrast } from "./contrast.ts";
import { cssValue } from "./css-value.ts";
import { readAll, type Scheme, SCHEMES, type Theme } from "./read.ts";
import { seen } from "./vision-report.ts";
import { checkSources, faultsIn } from "./source-file.ts";
import { themeFile } from "./theme-file.ts";

const SOURCES = new URL("../src/", import.meta.url);
const themes = await readAll();
const [region, ...countries] = themes;

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
  for (const file of await readdir(SOURCES, { recursive: true }))
    if (file.endsWith(".tokens.json"))
      walk(
        file,
        "",
        JSON.parse(await readFile(new URL(file, SOURCES), "utf8")) as object,
      ); // JSON of our own
  return found;
}

const sources = await readTokenFiles();

const valueOf = (theme: Theme, scheme: Scheme, name: string): string => {
  const token = theme.tokens[scheme].find((one) => one.name === name);
  if (!token) throw new Error(`${theme.theme} ${scheme} has no ${name}`);
  return token.value;
};

const colour = (theme: Theme, scheme: Scheme, name: string): Color => {
  const parsed = parse(valueOf(theme, scheme, name));
  if (!parsed) throw new Error(`${name} is no colour`);
  return parsed;
};

describe("a token in the sources", () => {
  it("says what it is for and how far it is approved", () => {
    expect(sources.length).toBeGreaterThan(200);
    for (const { id, description, status } of sources) {
      expect(description, id).toEqual(expect.stringMatching(/\w.*\.$/));
      expect(status, id).toMatch(/^(provisional|approved)$/);
    }
  });

  it("has the same colour as components and as hex", () => {
    let colours = 0;
    for (const { file, id, value } of sources)
      if (typeof value === "object" && value && "components" in value) {
        const { components, hex } = value as {
          components: [number, number, number];
          hex?: string;
        }; // DTCG 2025.10
        const [r, g, b] = components;
        const name = `${file} ${id}`;
        expect(formatHex({ mode: "rgb", r, g, b }), name).toBe(hex);
        colours++;
      }
    expect(colours).toBeGreaterThan(100);
  });

  // The palette refers to nothing, a theme to the palette, a scheme to both.
  it("refers downwards only", () => {
    const references = sources.filter(
      ({ value }) => typeof value === "string" && value.startsWith("{"),
    );
    expect(references.length).toBeGreaterThan(80);
    for (const { file, id, value } of references) {
      expect(file, id).toMatch(/^(themes|schemes)\//);
      const lower = file.startsWith("schemes/")
        ? /^\{(palette|brand)\./
        : /^\{palette\./;
      expect(value, `${file} ${id}`).toMatch(lower);
    }
  });
});

describe("a file of tokens", async () => {
  const read = (name: string) => readFile(new URL(name, SOURCES), "utf8");
  const palette = await read("palette.tokens.json");
  const scale = await read("scale.tokens.json");

  it("is as DTCG 2025.10 has it", async () => {
    await expect(checkSources()).resolves.toBeUndefined();
    expect(faultsIn(JSON.parse(palette))).toEqual([]);
  });

  it.each([
    ["a hex of three digits", palette, '"#eefaf9"', '"#eee"', /hex/],
    ["no hex", palette, ',\n          "hex": "#eefaf9"', "", /hex|Invalid/],
    ["a component above 1", palette, "0.9333,", "1.9333,", /./],
    ["another space", palette, '"srgb"', '"oklch"', /./],
    ["a length in em", scale, '"rem"', '"em"', /./],
    ["a time in minutes", scale, '"ms"', '"min"', /./],
    ["a type that there is not", palette, '"color"', '"colour"', /colour/],
    ["a dot in a name", palette, '"jade"', '"ja.de"', /is no name/],
    ["an unknown key", palette, '"$description": "Step', '"note": "Step', /./],
    ["a status that there is not", palette, '"provisional"', '"final"', /./],
    [
      "a replacement and no reason",
      palette,
      '"status": "provisional"',
      '"status": "provisional", "replacedBy": "x"',
      /both/,
    ],
  ])("is refused with %s", (_, text, from, to, words) => {
    expect(text).toContain(from);
    const [fault, ...more] = faultsIn(JSON.parse(text.replace(from, to)));
    expect(fault).toMatch(words);
    // Only the first place was changed, or the type of all.
    expect(more.length).toBeLessThan(200);
  });
});

describe("a public token", () => {
  it("says what it is for in Spanish and in English", () => {
    for (const { name, description, descriptionEs } of region.tokens.light) {
      expect(descriptionEs, name).toMatch(/\S.*\.$/);
      expect(descriptionEs, name).not.toBe(description);
    }
  });
});

describe("the themes", () => {
  it("are the region and nine countries, in four schemes", () => {
    expect(themes.map(({ theme }) => theme)).toEqual(
      "region bz cr do gt hn mx ni pa sv".split(" "),
    );
    expect(SCHEMES).toHaveLength(4);
  });

  it("change the accent and nothing else", () => {
    for (const theme of countries)
      for (const scheme of SCHEMES) {
        const changed = theme.tokens[scheme].filter(
          ({ name, value }) => valueOf(region, scheme, name) !== value,
        );
        expect(changed.map(({ name }) => name)).toEqual([
          "color-accent",
          "color-accent-soft",
        ]);
      }
  });

  it("have an accent of their own each", () => {
    for (const scheme of SCHEMES) {
      const accents = themes.map((theme) =>
        valueOf(theme, scheme, "color-accent"),
      );
      expect(new Set(accents).size).toBe(10);
    }
  });

  describe("are refused by their schema", async () => {
    const text = await readFile(
      new URL("themes/gt/theme.tokens.json", SOURCES),
      "utf8",
    );
    const edited = (from: string, to: string) => {
      expect(text).toContain(from);
      return themeFile.safeParse(JSON.parse(text.replace(from, to))).success;
    };

    it("not as they are", () => {
      expect(themeFile.safeParse(JSON.parse(text)).success).toBe(true);
    });

    it.each([
      ["another token of the brand", '"accent-soft"', '"help"'],
      ["a semantic colour", '"brand"', '"color"'],
      ["a hex that is none", '"#075378"', '"blue"'],
      ["a reference to a semantic colour", '"light": {', '"light": {"$x": 1,'],
      ["a status that there is not", '"provisional"', '"final"'],
      ["a colour of help", '"brand": {', '"help": {}, "brand": {'],
      ["a colour of status", '"accent": {', '"warning": {}, "accent": {'],
      ["a colour of focus", '"accent": {', '"focus": {}, "accent": {'],
      ["a space", '"brand": {', '"space": {}, "brand": {'],
      ["a scheme of its own", '"dark": {', '"sepia": {}, "dark": {'],
      ["a name in one language", '"en": "Sec', '"fr": "Sec'],
      ["a logo that is no file", '"logo": null', '"logo": true'],
      [
        "an accent that is a reference to help",
        '"$value": {',
        '"$value": "{color.help}", "x": {',
      ],
    ])("with %s", (_, from, to) => {
      expect(edited(from, to)).toBe(false);
    });
  });
});

const permutations = themes.flatMap((theme) =>
  SCHEMES.map((scheme) => ({ name: theme.theme, theme, scheme })),
);

describe.each(permutations)("$name, $scheme", ({ theme, scheme }) => {
  it("tells apart what must be told apart", () => {
    const faults = CONTRAST_PAIRS.flatMap(({ mark, on, kind }) => {
      const least = leastContrast(kind, scheme);
      const ratio = wcagContrast(
        colour(theme, scheme, mark),
        colour(theme, scheme, on),
      );
      return ratio >= least
        ? []
        : [`${mark} on ${on}: ${ratio.toFixed(2)} < ${String(least)}`];
    });
    expect(CONTRAST_PAIRS.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
});

describe.each(permutations)(
  "the focus ring of $name, $scheme",
  ({ theme, scheme }) => {
    it.each([
      "color-bg",
      "color-bg-soft",
      "color-bg-brand",
      "color-accent-soft",
    ])("has a colour that is told from %s, by 3 to 1", (surface) => {
      const ratios = ["color-focus", "color-focus-outer"].map((ring) =>
        wcagContrast(
          colour(theme, scheme, ring),
          colour(theme, scheme, surface),
        ),
      );
      expect(Math.max(...ratios)).toBeGreaterThanOrEqual(3);
    });
  },
);

describe("the contrast report", () => {
  it("says what was measured, by WCAG 2.2 and by APCA", () => {
    const all = themes.flatMap((theme) =>
      SCHEMES.flatMap((scheme) => measure(theme, scheme)),
    );
    expect(all).toHaveLength(40 * CONTRAST_PAIRS.length);
    for (const { ratio, apca, mark, on } of all) {
      expect(ratio, `${mark} ${on}`).toBeGreaterThan(1);
      expect(Math.abs(apca), `${mark} ${on}`).toBeGreaterThan(10);
    }
    // Known values of the two methods: black on white.
    const [text] = measure(region, "light-high-contrast");
    expect(text).toMatchObject({ ratio: 21, apca: 106.04 });
  });
});

describe.each(SCHEMES)("the chart colours of the %s scheme", (scheme) => {
  it("differ for every kind of colour vision", () => {
    const visions = seen(region, scheme);
    expect(visions).toHaveLength(4);
    for (const { vision, colours, least } of visions) {
      expect(colours, vision).toHaveLength(6);
      expect(least, vision).toBeGreaterThanOrEqual(15);
    }
    // A simulation that changes nothing would prove nothing.
    expect(new Set(visions.map(({ colours }) => colours.join())).size).toBe(4);
  });

  it("are six", () => {
    const names = region.tokens[scheme].map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("color-data"))).toHaveLength(
      6,
    );
  });
});

describe("a value in CSS", () => {
  it.each([
    ["dimension", { value: 0, unit: "rem" }, "0"],
    ["dimension", { value: 1.5, unit: "rem" }, "1.5rem"],
    ["duration", { value: 0, unit: "ms" }, "0ms"],
    ["fontFamily", ["Noto Sans", "serif"], '"Noto Sans", serif'],
    ["color", { hex: "#ffffff" }, "#ffffff"],
  ])("of the type %s: %j", (type, value, css) => {
    expect(cssValue(type, value)).toBe(css);
  });

  it("is not made of what it does not know", () => {
    expect(() => cssValue("shadow", {})).toThrow("shadow");
    expect(() => cssValue("color", {})).toThrow("hex");
  });
});
