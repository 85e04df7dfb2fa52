/**
 * Every example on one page, with the kit's real file: under a strict policy,
 * without scripts, with two versions of the kit. WCAG 1.3.1, 4.1.2.
 */
import { readFile } from "node:fs/promises";
import { allExamples } from "@corett/elements/examples";
import { filesFolder } from "@corett/embed/compose";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { watchFaults } from "./faults.ts";
import {
  type Gallery,
  htmlOf,
  type Look,
  serveGallery,
  tagOf,
} from "./gallery.ts";

/** They have files of their own, which a page loads only where it wants them. */
const APART = new Set(["corett-quick-exit", "corett-reader"]);
const TAGS = [...new Set(allExamples.map(([name]) => tagOf(name)))]
  .filter((tag) => !APART.has(tag))
  .sort();
/** What is wrong on purpose is worth a warning each. */
const whole = allExamples
  .filter(([, { broken }]) => !broken)
  .map(([name]) => name);
/** A hotline that is past its day warns too, and takes its number away. */
const sound = allExamples
  .filter(([, { broken, withholds }]) => !broken && !withholds)
  .map(([name]) => name);

const STRICT =
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function visit(look: Look, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = await watchFaults(page);
  await page.goto(gallery.page(look));
  return { page, faults };
}

/** What has drawn itself once it has to, far from the window too. */
const alive = (page: Page) =>
  page.evaluate(async (tags) => {
    dispatchEvent(new Event("beforeprint"));
    await new Promise((resolve) => setTimeout(resolve));
    return tags.filter(
      (tag) => document.querySelector(tag)?.shadowRoot?.firstChild,
    );
  }, TAGS);

/** The words as the page holds them. */
const wordsOf = (page: Page) =>
  page.evaluate(() => document.querySelector("main")?.textContent ?? "");

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

describe("under the strictest policy that a page can have", () => {
  it("every element comes alive, and nothing is reported", async () => {
    const { page, faults } = await visit({ examples: sound, policy: STRICT });
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("the check sees what such a policy forbids", async () => {
    const { page, faults } = await visit({
      body: '<p style="color: red" onclick="1">CORETT</p>',
      policy: STRICT,
    });
    expect(faults.filter((one) => one.startsWith("policy:"))).not.toEqual([]);
    await page.context().close();
  });

  it("without any trusted type the words stay", async () => {
    const plain = await visit({ examples: sound, scripts: [] });
    const words = await wordsOf(plain.page);
    const { page } = await visit({
      examples: sound,
      policy: `${STRICT}; trusted-types 'none'`,
    });
    expect(await wordsOf(page)).toBe(words);
    const all = squeezed(await page.locator("main").innerText());
    // Alive or not, what a reader sees says each heading.
    const headings = await page.locator("main h2, main h3").allTextContents();
    expect(headings.length).toBeGreaterThan(20);
    for (const heading of headings) expect(all).toContain(squeezed(heading));
    await page.context().close();
    await plain.page.context().close();
  });
});

describe("without scripts", () => {
  it.each(["es-419", "en"])("all words are seen, in %s", async (language) => {
    const parts = whole.map(
      (name) => `<section>${htmlOf(name, language)}</section>`,
    );
    const { page } = await visit(
      { body: parts.join("\n"), language },
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    );
    const texts = await page.locator("main > section").evaluateAll((sections) =>
      sections.map((one) => {
        // What is folded is a touch away, in any browser.
        for (const fold of one.querySelectorAll("details")) fold.open = true;
        return [(one as HTMLElement).innerText, one.textContent].map((text) =>
          text.replace(/\s+/g, ""),
        );
      }),
    );
    expect(texts).toHaveLength(whole.length);
    texts.forEach(([shown, held = ""], index) => {
      expect(held.length).toBeGreaterThan(1);
      expect(shown, whole[index]).toBe(held);
    });
    await page.context().close();
  });
});

describe("with two versions of the kit on one page", () => {
  const copyOf = async (version: string) => {
    const text = await readFile(new URL("kit.js", filesFolder), "utf8");
    const other = text.replaceAll('"0.0.0"', `"${version}"`);
    expect(other).not.toBe(text);
    return other;
  };

  it("the first wins, another major version is worth one warning a tag", async () => {
    gallery.put("old.js", await copyOf("7.1.0"));
    const { page, faults } = await visit({
      examples: sound,
      scripts: ["old.js", "kit.js"],
    });
    expect(await alive(page)).toEqual(TAGS);
    const versions = await page.evaluate(
      (tags) =>
        tags.map(
          (tag) =>
            (customElements.get(tag) as { version?: string } | undefined)
              ?.version, // the kit's classes have it
        ),
      TAGS,
    );
    expect(new Set(versions)).toEqual(new Set(["7.1.0"]));
    const other = faults.filter((one) => !/^\[corett\] <[\w-]+> /.test(one));
    expect(other).toEqual([]);
    for (const tag of TAGS)
      expect(faults.filter((one) => one.includes(`<${tag}>`))).toHaveLength(1);
    await page.context().close();
  });

  it("another minor version is worth none", async () => {
    gallery.put("minor.js", await copyOf("0.9.0"));
    const { page, faults } = await visit({
      examples: sound,
      scripts: ["minor.js", "kit.js"],
    });
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
