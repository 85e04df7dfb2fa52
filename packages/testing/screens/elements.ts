/**
 * `npm run screens -- --elements`: what each element looks like and what is read
 * aloud of it, written to `packages/testing/portraits/` for people to look at and
 * for portraits.test.ts to compare with.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { launchChromium } from "../src/chromium.ts";
import { firstExamples, serveGallery, tagOf } from "../src/gallery.ts";
import {
  openStudio,
  pictureFile,
  picturesFolder,
  picturesOf,
  TREE_LANGUAGES,
  treeExamples,
  treeFile,
  treeOf,
  treesFolder,
  WIDTHS,
} from "../src/portraits.ts";

const browser = await launchChromium();
const gallery = await serveGallery();
const page = await browser.newPage();
const studio = await openStudio(browser);
const pictures = picturesFolder(browser);
let bytes = 0;

for (const folder of [treesFolder, pictures]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
for (const language of TREE_LANGUAGES)
  for (const name of treeExamples)
    await writeFile(
      new URL(treeFile(name, language), treesFolder),
      await treeOf(page, gallery, name, language),
    );
for (const tag of firstExamples.map(tagOf))
  for (const width of WIDTHS)
    for await (const [look, png] of picturesOf(studio, gallery, tag, width)) {
      await writeFile(new URL(pictureFile(tag, width, look), pictures), png);
      bytes += png.length;
    }
await browser.close();
await gallery.close();
console.log(
  `${treeExamples.length * TREE_LANGUAGES.length} trees and ${bytes} bytes of pictures in packages/testing/portraits`,
);
