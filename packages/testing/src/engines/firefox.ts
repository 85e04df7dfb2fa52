import { setTimeout as pause } from "node:timers/promises";
import { launch, type Page } from "puppeteer-core";
import type { Engine, Look, Tab } from "./engine.ts";

const tabOf = (page: Page): Tab => ({
  async open(address) {
    await page.goto(address, { waitUntil: "load" });
  },
  async evaluate(expression) {
    const found: unknown = await page.evaluate(expression);
    if (typeof found !== "string") throw new Error("the page gave no string");
    return found;
  },
  async click(...path) {
    const selector = path.join(" >>> ");
    const found = await page.$(selector);
    if (!found) throw new Error(`there is no "${selector}"`);
    await found.click();
  },
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  },
  async back() {
    // A page from the back-forward cache has no load event to wait for.
    const here = () => page.evaluate("location.href").catch(() => undefined);
    const from = await here();
    await page.evaluate("void setTimeout(() => history.back())");
    for (let time = 0; (await here()) === from && time < 50; time++)
      await pause(100);
  },
  screenshot: () => page.screenshot(),
  close: () => page.close(),
});

/** `emulateMediaFeatures` speaks CDP, which Firefox does not: hence its preferences. */
const preferencesOf = (look: Look): Record<string, unknown> => ({
  "ui.systemUsesDarkTheme": look.scheme === "dark" ? 1 : 0,
  "layout.css.prefers-color-scheme.content-override":
    look.scheme === "dark" ? 0 : 1,
  "ui.prefersReducedMotion": look.reducedMotion ? 1 : 0,
  "browser.display.document_color_use": look.forcedColors ? 2 : 1,
  // A first start asks the maker's servers for this and that.
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
});

/** Starts Firefox ESR and speaks WebDriver BiDi with it. */
export async function startFirefox(
  executablePath: string,
  look: Look,
): Promise<Engine> {
  const { width = 800, height = 600 } = look;
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    // The tests' own servers sign for themselves.
    acceptInsecureCerts: true,
    defaultViewport: { width, height },
    extraPrefsFirefox: preferencesOf(look),
  });
  return {
    name: "Firefox",
    version: (await browser.version()).replace(/^\D*/, ""),
    tab: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}
