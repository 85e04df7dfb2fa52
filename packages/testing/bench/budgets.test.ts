import { readManifest } from "@corett/embed/compose";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../src/chromium.ts";
import type { Served } from "../src/serve.ts";
import { median, readBudgets, verdictOf } from "./budgets.ts";
import { nodesOf, servePages, wordsOf } from "./measure.ts";
import { allPages, manyCharts, MODES, SUBJECTS, wholeKit } from "./pages.ts";

const budgets = await readBudgets();
const pages = await allPages();
const CHARTS = 20;

let browser: Browser;
let server: Served;

beforeAll(async () => {
  browser = await launchChromium();
  server = await servePages([
    ...pages,
    await manyCharts(2 * CHARTS),
    await manyCharts(CHARTS),
  ]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Each word once, in order of the alphabet: where it stands is up to the page. */
const vocabulary = (text: string) =>
  [...new Set(text.match(/[\p{L}\p{N}]+/gu))].sort();

describe("a verdict", () => {
  it("tells met, missed but held, and over apart", () => {
    expect(verdictOf(10, { budget: 10 })).toBe("met");
    expect(verdictOf(11, { budget: 10 })).toBe("over");
    expect(verdictOf(11, { budget: 10, ceiling: 12 })).toBe("missed");
    expect(verdictOf(13, { budget: 10, ceiling: 12 })).toBe("over");
  });

  it("is about the middle of the rounds", () => {
    expect(median([3, 1, 9])).toBe(3);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe("the budgets", () => {
  it("say why wherever one is not met", () => {
    for (const budget of [
      ...Object.values(budgets.bytes),
      budgets.nodesPerChart,
    ])
      if (budget.ceiling !== undefined)
        expect(budget.because).toMatch(/docs\/decisions/);
  });

  it.each(Object.entries(budgets.bytes))(
    "hold for the bytes of %s",
    async (name, budget) => {
      const page = pages.find((one) => one.name === name);
      const bytes = page?.bytes ?? (await wholeKit());
      expect(bytes).toBeGreaterThan(0);
      expect(verdictOf(bytes, budget), `${bytes} bytes`).not.toBe("over");
    },
  );

  it.each(Object.entries(budgets.files))(
    "hold for the file %s",
    async (name, budget) => {
      const { files } = await readManifest();
      const bytes = files.find((file) => file.name === name)?.brotli ?? NaN;
      expect(verdictOf(bytes, budget), `${bytes} bytes`).not.toBe("over");
    },
  );

  it("hold for the nodes of a chart", async () => {
    const at = (index: number) =>
      nodesOf(
        browser,
        `${server.address}${pages.length + index}`,
        "corett-bar-chart",
      );
    const nodes = ((await at(0)) - (await at(1))) / CHARTS;
    expect(verdictOf(nodes, budgets.nodesPerChart), `${nodes}`).toBe("met");
  });
});

describe("the contenders of the benchmark", () => {
  it.each(SUBJECTS)("say the same: $name", async ({ name }) => {
    const texts = await Promise.all(
      MODES.map((mode) => {
        const index = pages.findIndex(
          (page) => page.name === `${name} ${mode}`,
        );
        return wordsOf(browser, `${server.address}${index}`);
      }),
    );
    const [byHand = [], live = [], prerendered = []] = texts.map(vocabulary);
    expect(live.length).toBeGreaterThan(20);
    expect(byHand).toEqual(expect.arrayContaining(live));
    expect(prerendered).toEqual(expect.arrayContaining(live));
  });
});
