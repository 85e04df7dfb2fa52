/** Every prerendered document, and the kit that comes after it. */
import { published } from "@corett/content";
import { readManifest, readSnippet } from "@corett/embed/compose";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { watchFaults } from "./faults.ts";
import { type Gallery, serveGallery, settle } from "./gallery.ts";

const manifest = await readManifest();
/** The largest document of each kind: it has most of what there can be. */
const largest = new Map(
  published
    .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
    .map(({ format, id }) => [format, id]),
);
const ids = [...largest.values()];
const snippets = manifest.snippets.filter(
  ({ id, mode }) => mode === "prerendered" && ids.includes(id),
);

let browser: Browser;
let gallery: Gallery;
let page: Page;
let faults: string[];
beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  faults = await watchFaults(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      // The entry's own type is not in the DOM library yet.
      for (const entry of list.getEntries() as unknown as { value: number }[])
        shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** How often each sentence of some length can be read. */
function sentences(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n").map((one) => one.trim()))
    if (line.length > 25) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** What can be read, shadow roots included. */
const read = () => page.locator("main").innerText();

/**
 * Where the page and its parts end, as far as somebody sees it: below the
 * window's edge a listing may become longer and a folded part shorter
 * (keepHeight() says why).
 */
const places = () =>
  page.evaluate(() =>
    [...document.querySelectorAll("main, main > *, main > * + p")].map((one) =>
      Math.min(one.getBoundingClientRect().bottom, innerHeight),
    ),
  );

describe.each(snippets)("$id in $language", ({ id, language }) => {
  it("is upgraded with nothing doubled and nothing moved", async () => {
    faults.length = 0;
    const html = await readSnippet(manifest, id, language, "prerendered");
    const body = `${html}<p id="after">CORETT</p>`;
    await page.goto(gallery.page({ body, language, scripts: [] }));
    // The typefaces may move what they come to; that is the page's affair.
    await settle(page);
    await page.evaluate("shifts.length = 0");
    const before = sentences(await read());
    const bottoms = await places();
    const tag = await page.evaluate(
      () => document.querySelector("main > *")?.localName ?? "",
    );
    expect(
      await page.evaluate(
        () => document.querySelector("main > *")?.shadowRoot !== null,
      ),
    ).toBe(true);
    await page.addScriptTag({ url: `${gallery.address}kit.js` });
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(resolve)),
        ),
    );
    const after = sentences(await read());
    for (const [sentence, times] of before)
      expect(after.get(sentence) ?? 0, sentence).toBeLessThanOrEqual(times);
    expect(after.size).toBeGreaterThan(0);
    expect(await page.evaluate("shifts")).toEqual([]);
    expect(await places()).toEqual(bottoms);
    expect(faults).toEqual([]);
  });
});
