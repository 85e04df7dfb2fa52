import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import type { Served } from "./serve.ts";
import { serveStorybook, storyAddress } from "./storybook.ts";

const PAGES =
  "identity logo colour type space images applications themes charts voice sample".split(
    " ",
  );
const axe = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

let browser: Browser;
let server: Served;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveStorybook()]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Pages whose documents are fetched. */
const WITH_DOCUMENTS = ["applications", "charts", "sample"];

async function open(
  story: string,
  language: string,
  scheme = "light",
  theme = "region",
) {
  const globals = { language, theme, scheme };
  const id = `brand-manual--${story}`;
  await page.goto(storyAddress(server.address, id, globals));
  await page.locator(".manual h1").waitFor();
  if (WITH_DOCUMENTS.includes(story))
    await page.waitForLoadState("networkidle");
}

/** Ids of the rules that the page breaks; the axe script is put in as text. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(".manual-root", { rules: { region: { enabled: false } } })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
  );
  return found as string[]; // what the line above makes
}

describe.each(PAGES)("the manual's page %s", (story) => {
  it.each([
    ["es-419", "light", "Manual de marca"],
    ["en", "dark-high-contrast", "brand manual"],
  ])(
    "is accessible, fits a phone and speaks: %s, %s",
    async (language, scheme, words) => {
      await open(story, language, scheme);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBe(320);
      const manual = page.locator(".manual");
      expect(await manual.getAttribute("lang")).toBe(language);
      expect(await manual.innerText()).toContain(words);
      expect(await manual.innerText()).not.toMatch(/undefined|\[object/);
      expect(await violations()).toEqual([]);
    },
  );
});

describe("a value in the manual", () => {
  it("is the token's, says its status and can be copied", async () => {
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("colour", "es-419", "dark", "gt");
    const row = page
      .locator("tr", { hasText: "--corett-color-accentReglas" })
      .or(
        page.locator("tr", {
          has: page.locator("code", { hasText: /^--corett-color-accent$/ }),
        }),
      );
    expect(await row.innerText()).toMatch(/#82ceff[\s\S]*provisional/);
    const button = row.getByRole("button");
    await button.click();
    await expect.poll(() => button.innerText()).toBe("Copiado");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "var(--corett-color-accent)",
    );
  });
});

describe("with colours forced by the reader's machine", () => {
  it("every box of the sample keeps an edge, and every series is drawn", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await open("sample", "es-419");
    const boxes = await page.locator(".boxes li").evaluateAll((items) =>
      items.slice(0, -1).map((item) => {
        const { borderTopStyle, outlineStyle } = getComputedStyle(item);
        return borderTopStyle !== "none" || outlineStyle !== "none";
      }),
    );
    expect(boxes).toHaveLength(9);
    expect(boxes).not.toContain(false);
    await open("charts", "es-419");
    const lines = await page
      .locator("corett-line-chart")
      .evaluateAll((charts) =>
        charts.flatMap((chart) =>
          [...(chart.shadowRoot?.querySelectorAll("path, polyline") ?? [])].map(
            (line) => {
              const { stroke, strokeDasharray } = getComputedStyle(line);
              return { stroke, strokeDasharray };
            },
          ),
        ),
      );
    const drawn = lines.filter(({ stroke }) => stroke !== "none");
    expect(drawn.length).toBeGreaterThanOrEqual(3);
    // Told apart without colour: each series has a dash of its own.
    const dashes = new Set(drawn.map(({ strokeDasharray }) => strokeDasharray));
    expect(dashes.size).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ forcedColors: null });
  });
});
