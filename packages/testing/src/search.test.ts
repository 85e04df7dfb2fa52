import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import type { Served } from "./serve.ts";
import { serveStorybook } from "./storybook.ts";

let browser: Browser;
let server: Served;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveStorybook()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.address);
  // The list of pages is loaded after the frame.
  await page.locator("[data-selected=true]").waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the search of the Storybook lists now. */
const listed = async () =>
  (await page.getByRole("option").allInnerTexts()).join("\n");

describe("the search of the Storybook", () => {
  it.each([
    ["mensaje", "Key message"],
    ["message", "Mensaje clave"],
    ["hoja", "Fact sheet"],
    ["fact sheet", "Hoja informativa"],
    ["infografía", "Infographic"],
    ["infografia", "Infografía"],
    ["gráfico", "Bar chart"],
    ["grafico", "Line chart"],
    ["chart", "Gráfico de barras"],
    ["mapa", "Region map"],
    ["map", "Mapa de la región"],
    ["línea", "Line chart"],
    ["line", "Gráfico de líneas"],
    ["barras", "Bar chart"],
    ["bar", "Gráfico de barras"],
    ["cifra", "Statistic"],
    ["color", "Brand manual"],
    ["colour", "Manual de marca"],
    ["typography", "Tipografía"],
    ["voz", "Voice"],
    // Words that stand in no name of a page: the page of words has them.
    ["bandera", "flag"],
    ["flag", "bandera"],
    ["ayuda", "Hotline"],
    ["phone", "teléfono"],
    ["idioma", "Language"],
    ["country", "País"],
    ["figure", "Número"],
    ["folleto", "Leaflet"],
  ])("finds by “%s”: %s", async (word, place) => {
    await page.getByRole("searchbox").fill(word);
    await expect.poll(listed, { timeout: 10_000 }).toContain(place);
  });
});

describe("the frame of the Storybook", () => {
  it("shows the brand and says that it is provisional", async () => {
    const logo = page.getByRole("img", { name: /provisional/ });
    expect(await logo.getAttribute("src")).toContain("logo/name.svg");
    const colour = await page.evaluate(
      `getComputedStyle(document.querySelector("[data-selected=true]")).backgroundColor`,
    );
    expect(colour).toBe("rgb(0, 97, 94)");
  });

  it("opens with a start for each kind of reader", async () => {
    const frame = page.frameLocator("#storybook-preview-iframe");
    for (const name of [/Web team/, /Design/, /Developers/])
      expect(
        await frame.getByRole("link", { name }).getAttribute("href"),
      ).toMatch(/path=\/docs\/para-/);
  });
});
