/**
 * `npm run screens`: a picture of each theme in each scheme, and one of all, to be
 * looked at by a person.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tokens } from "@corett/tokens";
import type { Page } from "playwright-core";
import { launchChromium } from "../src/chromium.ts";
import { serveStorybook, storyAddress } from "../src/storybook.ts";

const THEMES = "region gt bz hn sv ni cr pa mx do".split(" ");
const SCHEMES = Object.keys(tokens);
const SIZE = { width: 720, height: 800 };

const folder = new URL(
  "../../../node_modules/.cache/corett-screens/",
  import.meta.url,
);

async function shoot(
  page: Page,
  address: string,
  theme: string,
  scheme: string,
) {
  const globals = { language: "es-419", theme, scheme };
  await page.goto(storyAddress(address, "brand-manual--sample", globals));
  await page.locator("corett-key-message, corett-document").first().waitFor();
  await page.waitForLoadState("networkidle");
  const picture = await page.screenshot({ fullPage: true });
  await writeFile(new URL(`${theme}.${scheme}.png`, folder), picture);
  return picture.toString("base64");
}

/** All pictures on one sheet: a row a theme, a column a scheme. */
async function sheet(page: Page, pictures: readonly string[]) {
  const images = pictures.map(
    (data) => `<img width="360" src="data:image/png;base64,${data}">`,
  );
  await page.setViewportSize({ width: 1480, height: 800 });
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(4,360px);gap:8px}</style>${images.join("")}`,
  );
  await page.screenshot({
    path: fileURLToPath(new URL("all.png", folder)),
    fullPage: true,
  });
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await serveStorybook();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: SIZE });
const pictures: string[] = [];
for (const theme of THEMES)
  for (const scheme of SCHEMES)
    pictures.push(await shoot(page, server.address, theme, scheme));
await sheet(page, pictures);
await browser.close();
await server.close();
const { length } = await readFile(new URL("all.png", folder));
console.log(
  `${pictures.length} pictures and all.png (${length} bytes) in ${fileURLToPath(folder)}`,
);
