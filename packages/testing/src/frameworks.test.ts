import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./serve.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

describe.each(["react", "vue"])("an app with %s", (framework) => {
  it("shows a document given as data, and follows a change of language", async () => {
    const folder = new URL(
      `../../../apps/with-${framework}/dist/`,
      import.meta.url,
    );
    const server = await serveFolder(folder);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(server.address);
    const card = page.locator("#message corett-key-message").first();
    const heading = card.locator("h3");
    const before = await heading.textContent();
    expect(before?.length).toBeGreaterThan(20);
    expect(await page.locator("corett-statistic").innerText()).toContain(
      "países",
    );
    await page.getByRole("button").first().click();
    await expect
      .poll(() => heading.textContent(), { timeout: 5000 })
      .not.toBe(before);
    expect(await card.getAttribute("lang")).toBe("en");
    expect(await page.locator("corett-statistic").innerText()).toContain(
      "countries",
    );
    expect(faults).toEqual([]);
    await page.close();
    await server.close();
  });
});
