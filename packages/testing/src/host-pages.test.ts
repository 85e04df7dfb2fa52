import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";

const PAGES = new URL("../../../apps/host-pages/dist/", import.meta.url);
const TAGS = [
  "corett-key-message",
  "corett-infographic",
  "corett-statistic",
  "corett-bar-chart",
  "corett-line-chart",
  "corett-pictogram",
  "corett-fact-sheet",
];

let browser: Browser;
let server: Served;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveFolder(PAGES);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a page and notes whatever goes wrong or is asked of the network. */
async function visit(
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    // A browser asks for a favicon by itself; that is the page's affair.
    if (!message.location().url.endsWith("/favicon.ico"))
      faults.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, faults, requests };
}

/**
 * Whether each component is alive: it has a shadow root with something in it.
 * Those far from the window draw for paper.
 */
async function alive(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    dispatchEvent(new Event("beforeprint"));
    await new Promise((resolve) => setTimeout(resolve));
    return tags.filter((tag) => {
      const element = document.querySelector(tag);
      return Boolean(element?.shadowRoot?.querySelector("slot"));
    });
  }, TAGS);
}

/** The words of the components as the page holds them. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector("main")?.textContent.trim() ?? "",
  );
}

const paths = (requests: readonly string[]) =>
  requests.map((one) => new URL(one).pathname).sort();

describe("a host page", () => {
  it("comes alive with one script and asks for nothing else", async () => {
    const { page, faults, requests } = await visit(server.address);
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
    expect(paths(requests)).toEqual(["/", "/host.css", "/kit/kit.js"]);
  });

  it("draws the real figures", async () => {
    const { page } = await visit(server.address);
    await alive(page);
    const texts = await page.evaluate(() =>
      [
        ...(
          document.querySelector("corett-bar-chart")?.shadowRoot ?? document
        ).querySelectorAll("text"),
      ].map((text) => text.textContent),
    );
    expect(texts).toContain("Guatemala");
    expect(texts).toContain("228");
    expect(texts[texts.indexOf("Panamá") + 1]).toBe("×\u00a0sin dato");
  });

  it("does not move when the kit comes late", async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.route("**/kit.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        // The entry's own type is not in the DOM library yet.
        for (const entry of list.getEntries() as unknown as { value: number }[])
          shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(server.address);
    await page.waitForTimeout(300);
    expect(await alive(page)).toEqual(TAGS);
    expect(await page.evaluate("shifts")).toEqual([]);
  });

  it("reports no violation under a strict security policy", async () => {
    const { page, faults } = await visit(`${server.address}strict-csp.html`);
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
  });

  it("keeps every word and number with scripts off", async () => {
    const off = await visit(server.address, { javaScriptEnabled: false });
    const text = await off.page.locator("main").innerText();
    for (const word of [
      "709",
      "228",
      "sin dato",
      "Honduras",
      "Fuente:",
      "UNODC",
      "Contenido provisional",
      "línea 3",
    ])
      expect(text).toContain(word);
    expect(await off.page.locator("table").count()).toBe(3);
  });

  it("has the same words with the kit as without it", async () => {
    const without = await visit(server.address.concat("index.html?"), {
      serviceWorkers: "block",
    });
    const words = await wordsOf(without.page);
    await without.page.route("**/kit.js", (route) => route.abort());
    await without.page.reload();
    expect(await wordsOf(without.page)).toBe(words);
  });

  it("says nothing and breaks nothing if the kit is loaded three times", async () => {
    const { page, faults } = await visit(`${server.address}twice.html`);
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
  });

  it("waits for its words where the script runs before them", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    await page.route("**/early.html", async (route) => {
      const response = await page.request.get(server.address);
      const html = (await response.text()).replace(' defer="defer"', "");
      await route.fulfill({ contentType: "text/html", body: html });
    });
    await page.goto(`${server.address}early.html`);
    expect(await alive(page)).toEqual(TAGS);
    expect(faults.filter((one) => one.includes("corett"))).toEqual([]);
  });

  it.each([
    ["as an ES module", "module.html"],
    ["as XHTML", "page.xhtml"],
  ])("comes alive %s", async (_, name) => {
    const { page, faults } = await visit(server.address + name);
    expect(await alive(page)).toEqual(TAGS);
    expect(faults).toEqual([]);
  });

  it("comes alive from a folder, without a server", async () => {
    const { page } = await visit(new URL("file.html", PAGES).href);
    expect(await alive(page)).toEqual(TAGS);
  });

  it("needs no script and no request where it is prerendered", async () => {
    const { page, faults, requests } = await visit(
      `${server.address}prerendered.html`,
      { javaScriptEnabled: false },
    );
    expect(faults).toEqual([]);
    expect(paths(requests)).toEqual(["/host.css", "/prerendered.html"]);
    expect(
      await page.locator("corett-bar-chart text").first().textContent(),
    ).toBe("Guatemala");
  });

  it("fits a screen of 320 pixels", async () => {
    const { page } = await visit(server.address, {
      viewport: { width: 320, height: 640 },
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
  });

  it("leaves no trace: no storage, no cookie, no global but its own", async () => {
    const { page } = await visit(server.address);
    const traces = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      Object.keys(globalThis).filter((name) => /corett/i.test(name)),
    ]);
    expect(traces).toEqual([0, 0, "", []]);
  });
});
