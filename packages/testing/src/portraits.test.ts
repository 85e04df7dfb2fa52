/**
 * What each element looks like and what is read aloud of it, against the files
 * in `portraits/`. `npm run screens -- --elements` writes them anew; what it
 * changed is looked at before it is committed. WCAG 1.3.1, 1.4.10, 3.2.4, 4.1.2.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { firstExamples, type Gallery, serveGallery, tagOf } from "./gallery.ts";
import {
  differenceOf,
  LOOKS,
  openStudio,
  pictureFile,
  picturesFolder,
  picturesOf,
  type Studio,
  TREE_LANGUAGES,
  treeExamples,
  treeFile,
  treeOf,
  treesFolder,
  WIDTHS,
  withPalette,
} from "./portraits.ts";

const UPDATE = "npm run screens -- --elements";
const TAGS = firstExamples.map(tagOf);
/** A share of the pixels: one in a thousand. */
const TOLERANCE = 0.001;
const MOST_BYTES = 4e6;

/** What was seen instead, for people to look at. */
const cache = new URL(
  "../../../node_modules/.cache/corett-portraits/",
  import.meta.url,
);

const browser: Browser = await launchChromium();
const folder = picturesFolder(browser);
const has = existsSync(folder);

let gallery: Gallery;
let page: Page;
let studio: Studio;
beforeAll(async () => {
  gallery = await serveGallery();
  page = await browser.newPage();
  studio = await openStudio(browser);
  await mkdir(cache, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

describe("the files", () => {
  it("are those of the elements and examples that there are", async () => {
    const trees = TREE_LANGUAGES.flatMap((language) =>
      treeExamples.map((name) => treeFile(name, language)),
    );
    expect((await readdir(treesFolder)).sort(), UPDATE).toEqual(trees.sort());
  });

  it.runIf(has)("of pictures are complete and small", async () => {
    const names = await readdir(folder);
    const wanted = TAGS.flatMap((tag) =>
      WIDTHS.flatMap((width) =>
        LOOKS.map((look) => pictureFile(tag, width, look)),
      ),
    );
    expect(names.sort(), UPDATE).toEqual(wanted.sort());
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(new URL(name, folder))).size),
    );
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe.each(TREE_LANGUAGES)("what is read aloud in %s", (language) => {
  it.each(treeExamples)("of %s is what was reviewed", async (name) => {
    const file = new URL(treeFile(name, language), treesFolder);
    const reviewed = await readFile(file, "utf8");
    expect(await treeOf(page, gallery, name, language), UPDATE).toBe(reviewed);
  });
});

describe.each(WIDTHS)("at %d pixels", (width) => {
  it.for(TAGS)("%s looks as it did", async (tag, { skip }) => {
    if (!has)
      skip(
        `no pictures of Chromium ${browser.version()} on ${process.platform}`,
      );
    const shares: Record<string, string> = {};
    for await (const [look, png] of picturesOf(studio, gallery, tag, width)) {
      const name = pictureFile(tag, width, look);
      const known = await readFile(new URL(name, folder));
      const { share, png: marked } = differenceOf(known, png);
      if (share <= TOLERANCE) continue;
      await writeFile(new URL(name, cache), png);
      if (marked)
        await writeFile(
          new URL(name.replace(".png", ".diff.png"), cache),
          marked,
        );
      shares[look] =
        `${(share * 100).toFixed(2)} % differ: ${cache.pathname}${name}`;
    }
    expect(shares, UPDATE).toEqual({});
  });
});

describe("the comparison", () => {
  it("sees a border of another colour, and overlooks nothing else", async () => {
    await page.setViewportSize({ width: 320, height: 200 });
    const shoot = async (colour: string) => {
      await page.setContent(
        `<p style="border: 2px solid ${colour}; height: 99px">a</p>`,
      );
      return withPalette(await page.screenshot());
    };
    const [red, blue] = [await shoot("red"), await shoot("blue")];
    expect(differenceOf(red, blue).share).toBeGreaterThan(TOLERANCE);
    expect(differenceOf(red, await shoot("red")).share).toBe(0);
  });
});
