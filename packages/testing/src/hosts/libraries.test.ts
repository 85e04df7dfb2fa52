/** Every example beside an old library that replaced half of the language. */
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.ts";
import { allExamples } from "@corett/elements/examples";
import { type Gallery, htmlOf, serveGallery } from "../gallery.ts";

const LEGACY = new URL("../../../../apps/host-pages/legacy/", import.meta.url);
const LIBRARIES = ["prototype-like.js", "mootools-like.js", "jquery-like.js"];

let browser: Browser;
let gallery: Gallery;
/** One for all: elements draw links and codes that lead to it. */
let address: string;

beforeAll(async () => {
  browser = await launchChromium();
  gallery = await serveGallery();
  address = gallery.page({ body, scripts: ["library.js", "kit.js"] });
});

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/**
 * What the kit has drawn on the page, as lines: every element, attribute and
 * text of every shadow root. Written with what no library replaces.
 */
const DRAWN = `(async () => {
  const event = document.createEvent("Event");
  event.initEvent("beforeprint", false, false);
  dispatchEvent(event);
  for (let time = 0; time < 5; time++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  let text = "";
  const walk = (node, inShadow) => {
    if (node.nodeType === 3 && inShadow) text += node.data + "\\n";
    if (node.nodeType === 1) {
      if (node.localName === "section") text += "\\u0001" + node.title + "\\n";
      if (inShadow) {
        text += "<" + node.localName;
        for (let at = 0; at < node.attributes.length; at++)
          text += " " + node.attributes[at].name + "=" + node.attributes[at].value;
        text += "\\n";
      }
      if (node.shadowRoot) walk(node.shadowRoot, true);
    }
    for (let child = node.firstChild; child; child = child.nextSibling)
      walk(child, inShadow);
  };
  walk(document.getElementsByTagName("main")[0], false);
  return text;
})()`;

const body = allExamples
  .map(
    ([name]) => `<section title="${name}">${htmlOf(name, "es-419")}</section>`,
  )
  .join("\n");

/** The drawings by example, with a script before the kit's. */
async function drawnBeside(library: string): Promise<Map<string, string>> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  gallery.put("library.js", library);
  await page.goto(address);
  const text = await page.evaluate<string>(DRAWN);
  await page.close();
  expect(faults).toEqual([]);
  return new Map(
    text
      .split("\u0001")
      .slice(1)
      .map((part) => [part.replace(/\n[^]*/, ""), part]),
  );
}

describe.each(LIBRARIES)("beside %s", (name) => {
  it("every example is drawn as it is without it", async () => {
    const alone = await drawnBeside("");
    const library = await readFile(new URL(name, LEGACY), "utf8");
    const beside = await drawnBeside(library);
    expect(alone.size).toBe(allExamples.length);
    const others = [...alone].filter(
      ([example, drawn]) => beside.get(example) !== drawn,
    );
    expect(others.map(([example]) => example)).toEqual([]);
  });
});

it("the check sees a method that a library has spoilt", async () => {
  const alone = await drawnBeside("");
  const spoilt = "Math.round = Math.floor;";
  expect(await drawnBeside(spoilt)).not.toEqual(alone);
});
