import { readFile } from "node:fs/promises";
import { published } from "@corett/content";
import { filesFolder, readManifest, readSnippet } from "@corett/embed/compose";
import { documentMark, snippetOf } from "@corett/elements/words";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";

/** The strategy's tables and outlines, as they are published. */
const IDS = [
  "message-matrix",
  "line-schedule",
  "task-schedule",
  "monitoring",
  "key-dates",
  "alliance-list",
  "contact-directory",
  "strategy-at-a-glance",
  "analysis-matrix",
  "audience-profiles",
];

const manifest = await readManifest();
const kit = await readFile(new URL("kit.js", filesFolder), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** A page with words alone, between a paragraph above and one below. */
async function pageOf(
  words: string,
  width: number,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>x</title><p>Antes.</p>${words}<p id="below">Después.</p></html>`,
  );
  return page;
}

const wordsOn = async (id: string, width: number, scripts = true) =>
  pageOf(await readSnippet(manifest, id, "es-419", "live"), width, scripts);

/** What moved on a page when the kit came, as the browser measures it. */
async function shiftsOn(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      // The entry's own type is not in the DOM library yet.
      for (const entry of list.getEntries() as unknown as { value: number }[])
        shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.waitForTimeout(100);
  await page.addScriptTag({ content: kit });
  await page.waitForTimeout(300);
  return page.evaluate("shifts");
}

/** The first rows of a listing, or the first section of an outline. */
function shortWords(id: string, length: number): string {
  const found = published.find((one) => one.id === id);
  if (!found) throw new Error(id);
  const short =
    "rows" in found
      ? {
          ...found,
          rows: found.rows.slice(0, length),
          ...(found.ids && { ids: found.ids.slice(0, length) }),
        }
      : "sections" in found && found.format !== "corett/fact-sheet@1"
        ? { ...found, sections: found.sections.slice(0, length) }
        : found;
  return snippetOf(documentMark(short, "es-419"));
}

const widthOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth);

describe.each(IDS)("the words of %s", (id) => {
  it("fit a telephone without a script", async () => {
    const page = await wordsOn(id, 320, false);
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it.each([320, 1280])(
    "move nothing when the kit comes late, at %i px",
    async (width) => {
      const page = await wordsOn(id, width);
      expect(await shiftsOn(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
      await page.context().close();
    },
  );
});

describe.each(IDS)("a short form of %s", (id) => {
  it.each([
    [1, 320],
    [2, 320],
    [4, 320],
    [1, 1280],
    [2, 1280],
    [4, 1280],
  ])("hardly moves: %i parts at %i px", async (length, width) => {
    const page = await pageOf(shortWords(id, length), width);
    // A hundredth of what a browser calls good: the blank lines in the words are
    // about as high as the frame, not exactly.
    const moved = (await shiftsOn(page)) as number[]; // shiftsOn fills it with numbers
    expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
    await page.context().close();
  });
});

describe("the published calendar", () => {
  const [calendar] = published.filter(
    ({ format }) => format === "corett/calendar@1",
  );
  if (calendar?.format !== "corett/calendar@1") throw new Error("no calendar");
  const { rows, ids = [] } = calendar;

  it("has a name for good for every row, and no name twice", () => {
    expect(ids).toHaveLength(rows.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has what is every year in the order of the year, then what is once", () => {
    const order = rows.map(([, when]) =>
      when?.kind === "yearly"
        ? `-${String(when.month * 100 + (when.day ?? 0)).padStart(4, "0")}`
        : when?.kind === "span"
          ? when.from
          : "",
    );
    expect(order).toEqual(order.toSorted());
    expect(order).not.toContain("");
  });
});

describe("the strategy on a telephone", () => {
  it("is closed on the screen and whole on paper", async () => {
    const page = await wordsOn("strategy-at-a-glance", 320);
    await page.addScriptTag({ content: kit });
    const last = page.locator("corett-strategy > h3").last();
    const below = page.locator("corett-strategy > h3 + p").last();
    await expect.poll(() => last.isVisible()).toBe(true);
    const heightOnScreen = await below.evaluate((one) => one.checkVisibility());
    expect(heightOnScreen).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect((await below.boundingBox())?.height).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe("a directory on paper", () => {
  it("says where its links lead, and has no controls", async () => {
    const page = await wordsOn("contact-directory", 800);
    await page.addScriptTag({ content: kit });
    await page.emulateMedia({ media: "print" });
    const said = await page.evaluate(() => {
      const root = document.querySelector("corett-directory")?.shadowRoot;
      const link = root?.querySelector("td a");
      return {
        address: link && getComputedStyle(link, "::after").content,
        controls: [...(root?.querySelectorAll("input, select, .bar") ?? [])]
          .map((one) => one.checkVisibility())
          .filter(Boolean).length,
      };
    });
    expect(said.address).toContain("https://");
    expect(said.controls).toBe(0);
    await page.context().close();
  });
});
