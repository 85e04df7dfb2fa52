/** Each component's page in Storybook, and the pages about quality. */
import { readdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { firstExamples, tagOf } from "./gallery.ts";
import type { Served } from "./serve.ts";
import { docsAddress, serveStorybook, storyAddress } from "./storybook.ts";

const TAGS = firstExamples.map(tagOf);
const LANGUAGES = ["es-419", "en"] as const;
const QUALITY = ["misuse", "wcag", "manual"];

const sources = new URL("../../elements/src/", import.meta.url);
const folders = await readdir(sources);

/** Components whose documentation is written. */
const documented = new Set<string>();
for (const folder of folders)
  if (folder.includes(".")) continue;
  else if (
    (await readdir(new URL(folder, sources))).includes(`${folder}.docs.ts`)
  )
    documented.add(`corett-${folder}`);

let browser: Browser;
let server: Served;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveStorybook()]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.addInitScript(axe);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(address: string) {
  faults.length = 0;
  await page.goto(address);
  await page.locator(".guide h1").waitFor();
}

/**
 * What axe finds. The examples have their own check, and stand here in one
 * another's company: ids and headings are theirs.
 */
async function violations(): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(
    `axe.run({ include: [".guide"], exclude: [".stage"] }, { rules: { region: { enabled: false } } })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
  );
  return found as string[]; // what the line above makes
}

async function expectSound(language: string) {
  expect(await page.locator(".guide").getAttribute("lang")).toBe(language);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  const text = await page.locator(".guide").innerText();
  expect(text).not.toMatch(/undefined|\[object/);
  expect(await violations()).toEqual([]);
  expect(faults).toEqual([]);
  return text;
}

describe.each(TAGS)("the page of %s", (tag) => {
  it.each(LANGUAGES)(
    "helps to choose, to write and to paste in %s",
    async (language) => {
      await open(docsAddress(server.address, tag, { language }));
      const text = await expectSound(language);
      const spanish = language === "es-419";
      expect(text).toContain(spanish ? "todos los estados" : "all states");
      if (documented.has(tag))
        for (const words of spanish
          ? [
              "Cuándo usarlo",
              "Cuándo no",
              "Consejos",
              "Accesibilidad",
              "Límites",
              "✗ Mal",
            ]
          : [
              "When to use it",
              "When not",
              "Advice",
              "Accessibility",
              "Limits",
              "✗ Wrong",
            ])
          expect(text).toContain(words);
      else expect(text).toContain(spanish ? "por escribirse" : "to be written");
      // Every state is shown alive, with what to paste.
      const stages = page.locator(".example .stage > *");
      expect(await stages.count()).toBeGreaterThan(0);
      expect(await page.locator(".example .copyable button").count()).toBe(
        await stages.count(),
      );
    },
  );
});

describe("the page of a component", () => {
  it("gives the HTML of an example to the clipboard", async () => {
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(
      docsAddress(server.address, "corett-key-message", { language: "en" }),
    );
    const button = page.locator(".example .copyable button").first();
    await button.click();
    await expect.poll(() => button.innerText()).toBe("Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^<corett-key-message[ >]/,
    );
  });

  it("follows the language of the toolbar", async () => {
    await open(
      docsAddress(server.address, "corett-bar-chart", { language: "es-419" }),
    );
    await page.evaluate(
      `__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals: { language: "en" } })`,
    );
    await expect
      .poll(() => page.locator(".guide").getAttribute("lang"))
      .toBe("en");
  });
});

describe.each(QUALITY)("the page %s", (name) => {
  it.each(LANGUAGES)("can be read on a phone in %s", async (language) => {
    await open(storyAddress(server.address, `quality--${name}`, { language }));
    await expectSound(language);
  });
});
