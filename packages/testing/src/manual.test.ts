import { tokenNames } from "@corett/tokens";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import type { Served } from "./serve.ts";
import { serveStorybook, storyAddress } from "./storybook.ts";

const PAGES =
  "identity logo colour type space images applications themes charts voice sample".split(
    " ",
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
    const row = page.locator("tr", {
      has: page.locator("code", { hasText: /^--corett-color-accent$/ }),
    });
    expect(await row.innerText()).toMatch(/#82ceff[\s\S]*provisional/);
    // By keyboard, and told to those who do not see the button.
    const button = row.getByRole("button");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => button.innerText()).toBe("Copiado");
    expect(await row.getByRole("status").innerText()).toBe(
      "Copiado: var(--corett-color-accent)",
    );
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "var(--corett-color-accent)",
    );
  });
});

describe("every token", () => {
  it("has a row in the manual, with its status and a button to copy it", async () => {
    const rows: (readonly [string | undefined, string])[] = [];
    for (const story of ["colour", "type", "space"]) {
      await open(story, "en");
      const list = page.locator("tr", { has: page.locator("button.copy") });
      for (const row of await list.all()) {
        const label = await row.getByRole("button").getAttribute("aria-label");
        const name = /^Copy var\(--corett-(.+)\)$/.exec(label ?? "")?.[1];
        rows.push([name, await row.locator(".status").innerText()]);
      }
    }
    const names = rows.map(([name]) => name).sort();
    expect(names).toEqual([...tokenNames].sort());
    for (const [name, status] of rows)
      expect(status, name).toMatch(/^(provisional|approved)$/);
  });
});

describe("the whole manual", () => {
  it("is one document for paper: a cover, ten pages, no buttons", async () => {
    const globals = { language: "en", theme: "region", scheme: "light" };
    const id = "brand-manual--whole";
    await page.goto(storyAddress(server.address, id, globals));
    await page.locator(".manual h1").nth(10).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".manual h1").count()).toBe(11);
    expect(await page.locator("button.copy:visible").count()).toBe(0);
    const links = await page
      .locator(".cover a")
      .evaluateAll((all) =>
        all.map((one) =>
          Boolean(document.querySelector(one.getAttribute("href") ?? "")),
        ),
      );
    expect(links).toEqual(Array.from({ length: 10 }, () => true));
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString(
      "latin1",
    );
    const [width, height] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number) ??
      [];
    // A4 in points.
    expect(width).toBeCloseTo(595, 0);
    expect(height).toBeCloseTo(842, 0);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(11);
  });
});

describe("a rule of the manual", () => {
  it.each(["identity", "logo", "type", "space", "images", "voice"])(
    "stands under an example: %s",
    async (story) => {
      await open(story, "es-419");
      const figures = page.locator("figure");
      expect(await figures.count()).toBeGreaterThanOrEqual(5);
      for (const one of await figures.all()) {
        expect(await one.locator("figcaption").innerText()).toMatch(/\S/);
        const stage = one.locator(".stage");
        const shown =
          (await stage.locator("img, svg, code").count()) +
          (await stage.innerText()).trim().length;
        expect(shown).toBeGreaterThan(0);
      }
      // A list of sentences without examples is what this manual does not do.
      expect(
        await page.locator("section > ul:not(.boxes), section > ol").count(),
      ).toBe(0);
    },
  );
});

describe("with dark colours forced by the reader's machine", () => {
  it("sketches take its colours, and a logo keeps its paper", async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await open("charts", "es-419");
    const [text, ground] = await page.evaluate(() => {
      const of = (selector: string) => {
        const node = document.querySelector(selector);
        if (!node) throw new Error(`no ${selector}`);
        return getComputedStyle(node);
      };
      return [of(".sketch text").fill, of(".manual-root").backgroundColor];
    });
    expect(ground).toBe("rgb(0, 0, 0)");
    expect(text).toBe("rgb(255, 255, 255)");
    await open("logo", "es-419");
    const papers = await page
      .locator(".stage:has(img)")
      .evaluateAll((stages) =>
        stages.map((stage) => getComputedStyle(stage).backgroundColor),
      );
    expect(new Set(papers)).toEqual(new Set(["rgb(255, 255, 255)"]));
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
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
