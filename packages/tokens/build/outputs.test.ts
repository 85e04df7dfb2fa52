import { spawnSync } from "node:child_process";
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { formatHex } from "culori";
import stylelint from "stylelint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitCss, emitThemeCss } from "./emit-css.ts";
import { emitHost, hostSheet } from "./emit-host.ts";
import { emitFigma, emitHex } from "./emit-json.ts";
import { readAll, SCHEMES } from "./read.ts";

const home = fileURLToPath(new URL("..", import.meta.url));
const themes = await readAll();
const [region, ...countries] = themes;

describe("the style sheets", () => {
  const properties = (css: string) =>
    [...css.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name);

  it("set nothing but the kit's own properties and the scheme", () => {
    const names = properties(emitCss(region));
    expect(names.length).toBeGreaterThan(100);
    for (const name of names)
      expect(name).toMatch(
        /^(--corett-.+|color-scheme|syntax|inherits|initial-value)$/,
      );
  });

  it("of a country set its accent only", () => {
    for (const theme of countries)
      for (const name of properties(emitThemeCss(theme)))
        expect(name).toMatch(/^--corett-brand-accent(-soft)?-(l|d|lc|dc)$/);
  });

  it("register every colour, so that it is always one", () => {
    const css = emitCss(region);
    const colours = region.tokens.light.filter(({ type }) => type === "color");
    for (const { property, value } of colours)
      expect(css).toContain(
        `@property ${property} {\n  syntax: "<color>";\n  inherits: true;\n  initial-value: ${value};`,
      );
  });
});

describe("the colours of an element's host", () => {
  it("are the tokens', with a light and a dark value to fall back on", () => {
    const { light, dark } = region.tokens;
    expect(hostSheet(region.tokens, "text")).toContain(
      "--_text:var(--corett-color-text,light-dark(",
    );
    for (const { host, name, property, value } of light) {
      if (!host) continue;
      const pattern = new RegExp(
        `--_${host}:var\\(${property},light-dark\\((#\\w+),(#\\w+)\\)\\)`,
      );
      const [, one, other] = pattern.exec(emitHost(region.tokens)) ?? [];
      expect(formatHex(one), name).toBe(value);
      expect(formatHex(other), name).toBe(
        dark.find((token) => token.name === name)?.value,
      );
    }
  });
});

describe("the files for other tools", () => {
  it("have a hex for every colour, by theme and scheme", () => {
    const hex = JSON.parse(emitHex(themes)) as Record<
      string,
      Record<string, Record<string, string>>
    >;
    for (const { theme } of themes)
      for (const scheme of SCHEMES) {
        const colours = Object.values(hex[theme]?.[scheme] ?? {});
        expect(colours.length).toBeGreaterThan(25);
        for (const value of colours) expect(value).toMatch(/^#[0-9a-f]{6}$/);
      }
  });

  it("have numbers in pixels and hex for Figma, one file a mode", () => {
    const mode = JSON.parse(emitFigma(region, "dark")) as Record<
      string,
      Record<string, unknown>
    >;
    expect(mode["space"]?.["5"]).toMatchObject({ $type: "number", $value: 16 });
    expect(mode["color"]?.["bg"]).toMatchObject({
      $type: "color",
      $value: "#222833",
    });
    expect(JSON.stringify(mode)).not.toMatch(/rem"|\{palette/);
  });
});

describe("the constants", () => {
  it("have literal types, the region's and each country's", async () => {
    const types = await readFile(path.join(home, "dist/index.d.ts"), "utf8");
    expect(types).toContain('readonly "color-bg": "#ffffff";');
    const { theme } = await import("@corett/tokens/themes/gt");
    // The type checker refuses this line if the type is a mere string.
    const accent: "#075378" = theme.tokens.light["color-accent"];
    expect(accent).toBe("#075378");
    expect(Object.keys(theme.tokens.light)).toEqual([
      "color-accent",
      "color-accent-soft",
    ]);
  });
});

describe("the list of what others rely on", () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(path.join(home, "dist/.api-"));
    for (const name of ["api.json", "build", "src", "package.json"])
      await cp(path.join(home, name), path.join(copy, name), {
        recursive: true,
      });
  });
  afterAll(() => rm(copy, { recursive: true }));

  const check = () =>
    spawnSync(process.execPath, [path.join(copy, "build/api.ts"), "--check"], {
      encoding: "utf8",
    });

  it("is up to date", () => {
    expect(check().stderr).toBe("");
    expect(check().status).toBe(0);
  });

  it("calls a token that is gone or renamed a breaking change", async () => {
    const folder = path.join(copy, "src/schemes");
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace('"visited"', '"followed"'));
    }
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("Breaking change: --corett-color-visited");
  });
});

describe("the stylelint rule", () => {
  const warnings = async (code: string) => {
    const { results } = await stylelint.lint({
      code,
      config: {
        plugins: ["@corett/tokens/stylelint"],
        rules: { "corett/known-tokens": true },
      },
    });
    return results[0]?.warnings.map(({ text }) => text) ?? [];
  };

  it("knows the tokens", async () => {
    const code =
      "a { color: var(--corett-color-accent); --corett-space-5: 1px; }";
    expect(await warnings(code)).toEqual([]);
  });

  it.each([
    ["var(--corett-color-acent)", "Unknown token"],
    ["var(--corett-brand-accent-l)", "is private"],
    ["var(--corett-is-d, red)", "is private"],
  ])("reports %s", async (value, words) => {
    const [warning, ...more] = await warnings(`a { color: ${value}; }`);
    expect(warning).toContain(words);
    expect(more).toEqual([]);
  });

  it("names what replaces a deprecated token", async () => {
    const { ruleFor } = await import("@corett/tokens/stylelint");
    const tokens = new Map([["--corett-old", "--corett-new"]]);
    const plugin = stylelint.createPlugin(
      "corett/known-tokens",
      ruleFor(tokens),
    );
    const { results } = await stylelint.lint({
      code: "a { color: var(--corett-old); }",
      config: { plugins: [plugin], rules: { "corett/known-tokens": true } },
    });
    expect(results[0]?.warnings[0]?.text).toContain('use "--corett-new"');
  });
});
