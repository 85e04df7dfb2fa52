import { readFile } from "node:fs/promises";
import { filesFolder, readManifest, readSnippet } from "@corett/embed/compose";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { firstExamples, htmlOf, serveGallery, tagOf } from "./gallery.ts";
import { type Served, serveWith } from "./serve.ts";

let browser: Browser;
let server: Served;
let card: string;

const page = (body: string) =>
  `<!doctype html><html lang="es-419"><title>x</title><link rel="icon" href="data:,"><script defer src="kit/auto.js"></script><main>${body}</main>`;

beforeAll(async () => {
  browser = await launchChromium();
  card = await readSnippet(
    await readManifest(),
    "state-who-we-are",
    "es-419",
    "live",
  );
  server = await serveWith((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://x");
    if (pathname === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", "script-src 'self'");
      response.end(page(card));
      return;
    }
    readFile(new URL(pathname.replace("/kit/", ""), filesFolder)).then(
      (file) => {
        response.setHeader("content-type", "text/javascript");
        response.end(file);
      },
      () => response.writeHead(404).end(),
    );
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the autoloader", () => {
  it("loads what the page uses, and the rest when the page gets it", async () => {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on("pageerror", ({ message }) => faults.push(message));
    tab.on("console", (message) => faults.push(message.text()));
    await tab.goto(server.address);
    await tab.waitForFunction(
      (tag) => customElements.get(tag),
      "corett-key-message",
    );
    const names = () =>
      server.requests
        .filter((one) => one.includes("/auto/"))
        .map((one) => one.replace(/.*\/|-[\w-]{8}\.js/g, ""))
        .sort();
    expect(names()).toEqual(["base", "key-message"]);
    await tab.evaluate(() => {
      document
        .querySelector("main")
        ?.append(document.createElement("corett-statistic"));
    });
    await tab.waitForFunction(
      (tag) => customElements.get(tag),
      "corett-statistic",
    );
    expect(names()).toContain("statistic");
    expect(names()).not.toContain("chart");
    expect(faults).toEqual([]);
    await tab.close();
  });

  it("leaves the words and warns once where a module cannot be had", async () => {
    const tab = await browser.newPage();
    const warnings: string[] = [];
    tab.on("console", (message) => {
      if (message.type() === "warning") warnings.push(message.text());
    });
    await tab.route("**/auto/key-message*", (route) => route.abort());
    await tab.goto(server.address);
    await expect.poll(() => warnings.length).toBe(1);
    expect(warnings[0]).toContain("<corett-key-message>");
    expect(await tab.locator("main h3").isVisible()).toBe(true);
    await tab.close();
  });

  it("draws every element without a fault", async () => {
    const gallery = await serveGallery();
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on("pageerror", ({ message }) => faults.push(message));
    const body = firstExamples.map((one) => htmlOf(one, "es-419")).join("\n");
    await tab.goto(gallery.page({ body, scripts: ["auto.js"] }));
    const tags = firstExamples.map(tagOf);
    for (const tag of tags)
      await tab.waitForFunction((one) => {
        const element = document.querySelector(one);
        element?.scrollIntoView();
        return (element?.shadowRoot ?? element)?.childElementCount;
      }, tag);
    await tab.waitForTimeout(300);
    expect(faults).toEqual([]);
    await tab.close();
    await gallery.close();
  });
});
