import { filesFolder } from "@corett/embed/compose";
import { markupOf, documentMark } from "@corett/elements/words";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Served, serveWith } from "./serve.ts";

/**
 * A policy under which Lit cannot load: what somebody's safety depends on must
 * work all the same.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let server: Served;

const text = (words: string) => ({ "es-419": words, en: words });

const hotlineOf = (until: string): Parameters<typeof documentMark>[0] => ({
  format: "corett/hotline@1",
  id: "sample",
  country: "GT",
  place: text("Guatemala"),
  operator: text("Línea de ejemplo"),
  operatorKind: text("oficina de ejemplo"),
  number: "000-0000",
  topics: [text("ejemplo")],
  hours: text("ejemplo"),
  languages: ["es"],
  free: true,
  anonymous: true,
  verifiedBy: text("nadie"),
  verifiedOn: "2020-01-01",
  validUntil: until,
  otherwise: text("la institución de ejemplo"),
  sample: true,
});

const page = (file: string, until: string) =>
  `<!doctype html><html lang="es-419"><title>x</title><script defer src="/${file}"></script>${markupOf(documentMark(hotlineOf(until), "es-419"))}`;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveWith((request, response) => {
    const [path = "", file = "", until = ""] = (request.url ?? "").split("?");
    if (!path.endsWith(".js")) {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": POLICY,
      });
      response.end(page(file, until));
      return;
    }
    void readFile(new URL(path.slice(1), filesFolder)).then((script) => {
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(script);
    });
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(["line.js", "kit.js"])(
  "under a policy that forbids Lit, %s",
  (file) => {
    it.each([
      ["shows a number that holds", "2999-12-31", 1],
      ["has no number that is over", "2024-12-31", 0],
    ])("%s", async (_, until, links) => {
      const opened = await browser.newPage();
      await opened.goto(`${server.address}?${file}?${until}`);
      const line = opened.locator("corett-hotline");
      await expect
        .poll(() => line.evaluate((one) => Boolean(one.shadowRoot)))
        .toBe(true);
      expect(await line.locator("a[href^='tel:']").count()).toBe(links);
      expect((await line.textContent())?.includes("000")).toBe(links === 1);
      await opened.close();
    });
  },
);

describe("a hotline whose script does not run", () => {
  it("says until when it holds and whom to ask then", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.goto(`${server.address}?line.js?2024-12-31`);
    const text = await opened.locator("corett-hotline").innerText();
    expect(text).toContain("Válido hasta el 31 de diciembre de 2024.");
    expect(text).toMatch(/Después de esa fecha no use .* Pregunte a: /);
    await context.close();
  });
});
