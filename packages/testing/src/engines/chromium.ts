import type { Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import type { Engine, Look, Tab } from "./engine.ts";

const tabOf = (page: Page): Tab => ({
  async open(address) {
    await page.goto(address);
  },
  async evaluate(expression) {
    const found: unknown = await page.evaluate(expression);
    if (typeof found !== "string") throw new Error("the page gave no string");
    return found;
  },
  async click(...path) {
    // Playwright looks through shadow roots by itself.
    await page.locator(path.join(" ")).first().click();
  },
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  },
  async back() {
    await page.goBack();
  },
  screenshot: () => page.screenshot(),
  close: () => page.context().close(),
});

/**
 * Starts the machine's Chromium.
 *
 * @throws Error if it has none
 */
export async function startChromium(look: Look): Promise<Engine> {
  const browser = await launchChromium();
  return {
    name: "Chromium",
    version: browser.version(),
    async tab() {
      const context = await browser.newContext({
        // The tests' own servers sign for themselves.
        ignoreHTTPSErrors: true,
        viewport: { width: look.width ?? 800, height: look.height ?? 600 },
        colorScheme: look.scheme ?? "light",
        reducedMotion: look.reducedMotion ? "reduce" : "no-preference",
        forcedColors: look.forcedColors ? "active" : "none",
      });
      return tabOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}
