import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { tokens } from "@corett/tokens";
import { theme as gt } from "@corett/tokens/themes/gt";
import { members } from "@corett/content/members";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBudgets } from "../bench/budgets.ts";
import { launchChromium } from "./chromium.ts";

const dist = new URL("./", import.meta.resolve("@corett/tokens/tokens.css"));
const base = await readFile(new URL("tokens.css", dist), "utf8");
const countries = (await readdir(new URL("themes/", dist))).filter((name) =>
  name.endsWith(".css"),
);
const guatemala = await readFile(new URL("themes/gt.css", dist), "utf8");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const hexOf = (rgb: string) =>
  `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;

/** The accent and the surface that the innermost element of some HTML has. */
async function looks(html: string) {
  await page.setContent(
    `<style>${base}${guatemala} i{color:var(--corett-color-accent);background:var(--corett-color-bg)}</style>${html}`,
  );
  const [accent, bg] = await page.locator("i").evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor] as const;
  });
  return [hexOf(accent), hexOf(bg)];
}

const region = (scheme: keyof typeof tokens) => [
  tokens[scheme]["color-accent"],
  tokens[scheme]["color-bg"],
];
const ofGt = (scheme: keyof typeof tokens) => [
  gt.tokens[scheme]["color-accent"],
  tokens[scheme]["color-bg"],
];

describe("the nearest theme and the nearest scheme hold, however they are nested", () => {
  it.each([
    ["<i></i>", region("light")],
    ['<i data-corett-theme="gt"></i>', ofGt("light")],
    ['<i data-corett-scheme="dark"></i>', region("dark")],
    ['<i data-corett-theme="gt" data-corett-scheme="dark"></i>', ofGt("dark")],
    [
      '<div data-corett-theme="gt"><i data-corett-scheme="dark"></i></div>',
      ofGt("dark"),
    ],
    [
      '<div data-corett-scheme="dark"><i data-corett-theme="gt"></i></div>',
      ofGt("dark"),
    ],
    [
      '<div data-corett-scheme="dark"><p data-corett-theme="gt"><i data-corett-scheme="light"></i></p></div>',
      ofGt("light"),
    ],
    [
      '<div data-corett-theme="gt"><p data-corett-scheme="dark-high-contrast"><i data-corett-theme="region"></i></p></div>',
      region("dark-high-contrast"),
    ],
    [
      '<div data-corett-theme="gt"><i data-corett-scheme="light-high-contrast"></i></div>',
      ofGt("light-high-contrast"),
    ],
  ])("%s", async (html, expected) => {
    expect(await looks(html)).toEqual(expected);
  });

  it.each([
    ["light", "no-preference", "light"],
    ["dark", "no-preference", "dark"],
    ["light", "more", "light-high-contrast"],
    ["dark", "more", "dark-high-contrast"],
  ] as const)(
    "auto with %s and contrast %s is %s",
    async (colorScheme, contrast, scheme) => {
      await page.emulateMedia({ colorScheme, contrast });
      expect(await looks('<i data-corett-scheme="auto"></i>')).toEqual(
        region(scheme),
      );
      // A page that says nothing stays light.
      expect(await looks("<i></i>")).toEqual(region("light"));
      await page.emulateMedia({ colorScheme: null, contrast: null });
    },
  );
});

describe("the bytes", async () => {
  const { tokens: budgets } = await readBudgets();
  const bytes = (text: string) => brotliCompressSync(text).length;

  it("of the base sheet are within the budget", () => {
    expect(bytes(base)).toBeLessThanOrEqual(budgets["base sheet"].budget);
  });

  it.each(countries)("of %s are within the budget", async (name) => {
    const text = await readFile(new URL(`themes/${name}`, dist), "utf8");
    const alone = bytes(base + text) - bytes(base);
    expect(Math.max(alone, bytes(text))).toBeLessThanOrEqual(
      budgets["a country's sheet"].budget,
    );
  });
});

describe("the themes", () => {
  it("call each body as the content does", async () => {
    expect(countries).toHaveLength(9);
    for (const { country, name } of members) {
      const file = new URL(`themes/${country.toLowerCase()}.js`, dist);
      const { theme } = (await import(fileURLToPath(file))) as {
        theme: typeof gt;
      }; // of its shape
      expect(theme.body).toEqual(name);
    }
  });
});

describe("what goes into other people's pages", () => {
  it("asks for no font: only fonts.css does, where a page's author adds it", async () => {
    const folder = new URL(
      "./",
      import.meta.resolve("@corett/embed/manifest.json"),
    );
    const names = await readdir(folder, { recursive: true });
    const texts = names.filter((name) =>
      /^(files|snippets)\b.*\.(m?js|css|html)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(10);
    const asking = /@font-face|\.woff2?|FontFace\(|fonts\.css|@import/;
    for (const name of texts)
      expect(await readFile(new URL(name, folder), "utf8"), name).not.toMatch(
        asking,
      );
    expect(base).not.toMatch(asking);
    const fonts = await readFile(new URL("fonts.css", dist), "utf8");
    expect(fonts).toMatch(asking);
  });
});
