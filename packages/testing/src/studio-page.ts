import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium.ts";
import { watchFaults } from "./faults.ts";
import { type Served, serveFolder } from "./serve.ts";

/** The studio in a browser, for the tests of one file. */
export function useStudio() {
  let browser: Browser;
  let server: Served;
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchChromium(),
      serveFolder(new URL("../../../apps/studio/dist/", import.meta.url)),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    /** The address it is served at; once the tests run. */
    address: () => server.address,
    /** A page of it, with what goes wrong there and all that it asks for. */
    open: async (
      path: string,
      options: Parameters<Browser["newContext"]>[0] = {},
    ) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        permissions: ["clipboard-read", "clipboard-write"],
        ...options,
      });
      const page = await context.newPage();
      const faults = await watchFaults(page);
      const asked: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      await page.goto(`${server.address}${path}`);
      return { context, page, faults, asked };
    },
  };
}

/** The page that the snippet builder shows its snippet in. */
export const preview = (page: Page) => page.frameLocator(".preview iframe");

/** How many elements are alive there. */
export const shadowsIn = (page: Page) =>
  preview(page)
    .locator("body *")
    .evaluateAll((all) => all.filter((one) => one.shadowRoot).length);

/** Presses Tab until the element has the focus; the mouse is not used. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const there = await page
      .locator(selector)
      .evaluateAll((found) =>
        found.some((one) => one === document.activeElement),
      );
    if (there) return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}
