import { readManifest } from "@corett/embed/compose";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../src/chromium.ts";
import type { Served } from "../src/serve.ts";
import { median, readBudgets, verdictOf } from "./budgets.ts";
import { nodesOfOne, servePages, wordsOf } from "./measure.ts";
import { allPages, CROWDS, MODES, SUBJECTS, wholeKit } from "./pages.ts";

const budgets = await readBudgets();
const pages = await allPages();

let browser: Browser;
let server: Served;

beforeAll(async () => {
  browser = await launchChromium();
  server = await servePages(pages);
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
      ...Object.values(budgets.nodes),
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

  it.each(CROWDS)("hold for the nodes of a $one", async (crowd) => {
    const nodes = await nodesOfOne(browser, crowd);
    expect(nodes).toBeGreaterThan(0);
    const verdict = verdictOf(nodes, budgets.nodes[crowd.one]);
    expect(verdict, `${nodes}`).toBe("met");
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
