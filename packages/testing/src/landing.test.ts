import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";

let browser: Browser;
let server: Served;

beforeAll(async () => {
  const folder = new URL("../../../apps/landing/dist/", import.meta.url);
  [browser, server] = await Promise.all([
    launchChromium(),
    serveFolder(folder),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(["index.html", "en.html", "estrategia.html", "strategy.html"])(
  "the start page %s",
  (name) => {
    it.each([
      ["with scripts", true],
      ["without scripts", false],
    ])(
      "fits a phone %s, and asks nobody else",
      async (_, javaScriptEnabled) => {
        const context = await browser.newContext({
          viewport: { width: 320, height: 640 },
          javaScriptEnabled,
        });
        const page = await context.newPage();
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        await page.goto(`${server.address}${name}`);
        const width = await page
          .locator("html")
          .evaluate((root) => root.scrollWidth);
        expect(width).toBe(320);
        expect(await page.locator("h1").innerText()).toMatch(/\S/);
        expect(asked.length).toBeGreaterThan(2);
        for (const address of asked)
          expect(address.startsWith(server.address), address).toBe(true);
        await context.close();
      },
    );
  },
);
