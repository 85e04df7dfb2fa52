/**
 * The kit's own pages (`<language>/<id>.html`) through axe: one of every kind of
 * document, as a reader has them before them, drawn, light and dark.
 */
import { readFile } from "node:fs/promises";
import { filesFolder, readManifest } from "@corett/embed/compose";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { DRAW_ALL } from "./engines/seen.ts";
import { type Served, serveFolder } from "./serve.ts";

const { documents } = await readManifest();

async function formatOf(data: string): Promise<string> {
  const text = await readFile(new URL(data, filesFolder), "utf8");
  return (JSON.parse(text) as { format: string }).format; // every document has one
}

/** The first document of every kind, in each language. */
const pages = new Map<string, string>();
for (const { data, language, page } of documents) {
  const kind = `${await formatOf(data)} in ${language}`;
  if (!pages.has(kind)) pages.set(kind, page);
}

let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchChromium(),
    serveFolder(filesFolder),
  ]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What breaks a rule, as `rule: element`; the page is drawn as for paper. */
async function brokenOn(
  path: string,
  colorScheme: "light" | "dark",
  spoil = "",
): Promise<readonly string[]> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 360, height: 740 },
    bypassCSP: true, // for axe alone; other tests hold the page's policy
  });
  const page = await context.newPage();
  await page.goto(server.address + path);
  await page.evaluate(DRAW_ALL);
  await page.evaluate(spoil);
  const undrawn = await page.evaluate<number>(
    `[...document.querySelectorAll("main *")].filter(({ localName, shadowRoot }) =>
      localName.startsWith("corett-") && !shadowRoot?.firstChild).length`,
  );
  expect(undrawn).toBe(0);
  await page.addScriptTag({ content: axe });
  const broken = await page.evaluate<string[]>(
    `axe.run({ rules: { "target-size": { enabled: true } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 160))))`,
  );
  await context.close();
  return broken;
}

describe("the kit's own pages", () => {
  it("are of every kind that is published, in both languages", () => {
    expect(pages.size).toBeGreaterThanOrEqual(2 * 12);
    expect(pages.size % 2).toBe(0);
  });

  describe.each([...pages])("%s", (_, path) => {
    it.each(["light", "dark"] as const)(
      "breaks no rule of axe, %s",
      async (scheme) => {
        expect(await brokenOn(path, scheme)).toEqual([]);
      },
    );
  });

  it("would be seen to break one, in the page and in a shadow root", async () => {
    const [path = ""] = pages.values();
    const broken = await brokenOn(
      path,
      "dark",
      `document.querySelector("footer").style.color = "#333";
      document.querySelector("main > *").shadowRoot.querySelector("[part=frame]")
        .append(document.createElement("button"));`,
    );
    const rules = broken.map((one) => one.replace(/:.*/s, ""));
    expect(rules).toContain("color-contrast");
    expect(rules).toContain("button-name");
  });
});
