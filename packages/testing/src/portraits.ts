/**
 * What an element looks like and what is read aloud of it, as files that people
 * look through and tests compare with.
 */
import { allExamples } from "@corett/elements/examples";
import { convertIndexedToRgb, decode, encode } from "fast-png";
import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import {
  firstExamples,
  type Gallery,
  SCRIPTS,
  settle,
  tagOf,
} from "./gallery.ts";

/** Examples whose accessibility tree is kept besides the first of each element. */
const IMPORTANT =
  /^corett-[\w-]+ (kinds|missing|gaps|expired|invalid|empty|translated)$/;

export const treeExamples: readonly string[] = allExamples
  .map(([name]) => name)
  .filter((name) => firstExamples.includes(name) || IMPORTANT.test(name));

export const TREE_LANGUAGES = ["es-419", "en"] as const;

export const WIDTHS = [320, 1280] as const;
export const LOOKS = ["light", "dark", "forced"] as const;

/** The day on which all pictures are taken. */
const DAY = "2026-11-25T12:00:00Z";

/** Taller pictures show more of the same, and weigh. */
const MOST_PIXELS = 900;

export const treesFolder = new URL("../portraits/trees/", import.meta.url);

/** Pictures of one browser on one system differ from those of another. */
export function picturesFolder(browser: Browser): URL {
  const [major] = browser.version().split(".");
  return new URL(
    `../portraits/${process.platform}-chromium-${major ?? ""}/`,
    import.meta.url,
  );
}

export const treeFile = (example: string, language: string): string =>
  `${example.replace(" ", ".")}.${language}.yml`;

export const pictureFile = (tag: string, width: number, look: string): string =>
  `${tag}.${width}.${look}.png`;

/** The accessibility tree of an example, as Playwright writes it. */
export async function treeOf(
  page: Page,
  gallery: Gallery,
  example: string,
  language: string,
): Promise<string> {
  await page.goto(gallery.page({ examples: [example], language }));
  await settle(page);
  const tree = await page.locator("main").ariaSnapshot();
  // Where the test's server stands is of no interest.
  return `${tree
    .replaceAll(/http:\/\/127[^#\s]*#/g, "#")
    .replaceAll(/http%3A%2F%2F127.*?%23/g, "%23")}\n`;
}

/** The nearest of some evenly spread values; black and white stay what they are. */
const nearest = (value: number, values: number) =>
  Math.round((Math.round((value / 255) * (values - 1)) * 255) / (values - 1));

/**
 * The same picture with a palette: a third of the bytes. A picture of more than
 * 256 colours has its near ones put together until they are no more.
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png);
  for (const values of [256, 128, 64, 32, 16, 8, 6]) {
    const palette = new Map<number, number>();
    const indices = new Uint8Array(width * height);
    for (let at = 0; at < indices.length; at += 1) {
      const [red = 0, green = 0, blue = 0] = data
        .subarray(at * channels, at * channels + 3)
        .map((value) => nearest(value, values));
      const colour = (red << 16) | (green << 8) | blue;
      let index = palette.get(colour);
      if (index === undefined) palette.set(colour, (index = palette.size));
      indices[at] = index;
    }
    if (palette.size > 256) continue;
    const colours = [...palette.keys()].map((one) => [
      one >> 16,
      (one >> 8) & 255,
      one & 255,
    ]);
    return encode({
      width,
      height,
      data: indices,
      channels: 1,
      palette: colours,
    });
  }
  return png;
}

/** Red, green, blue and alpha of every pixel. */
function pixelsOf(png: Uint8Array) {
  const picture = decode(png);
  const { width, height, palette } = picture;
  const data = palette ? convertIndexedToRgb(picture) : picture.data;
  const channels = data.length / (width * height);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    for (let channel = 0; channel < channels; channel += 1)
      pixels[at * 4 + channel] = data[at * channels + channel] ?? 0;
  return { width, height, pixels };
}

/** How much two pictures differ: a share of their pixels, 1 for another size. */
export interface Difference {
  readonly share: number;
  /** Where they differ, as a picture; none for another size. */
  readonly png?: Uint8Array;
}

export function differenceOf(one: Uint8Array, other: Uint8Array): Difference {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { share: 1 };
  const data = new Uint8Array(width * height * 4);
  const count = pixelmatch(a.pixels, b.pixels, data, width, height, {
    threshold: 0.1,
  });
  const png = encode({ width, height, data, channels: 4 });
  return { share: count / (width * height), png };
}

/** Pages for pictures: of the colours as they are, and of forced ones. */
export interface Studio {
  readonly plain: Page;
  /** On black, as most who force colours have it: a lost edge shows. */
  readonly forced: Page;
}

/** A page that was forced once keeps traces of it, so there are two. */
export async function openStudio(browser: Browser): Promise<Studio> {
  const still = { reducedMotion: "reduce" } as const;
  const studio = {
    plain: await browser.newPage(still),
    forced: await browser.newPage({
      ...still,
      forcedColors: "active",
      colorScheme: "dark",
    }),
  };
  // A calendar shows another month in a month.
  for (const page of Object.values(studio)) await page.clock.setFixedTime(DAY);
  return studio;
}

async function shoot(page: Page, width: number): Promise<Uint8Array> {
  await settle(page);
  const height = await page
    .locator("main")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  const picture = await page.screenshot({
    animations: "disabled",
    clip: { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS) },
  });
  return withPalette(picture);
}

/** All pictures of an element at one width, by their look. */
export async function* picturesOf(
  { plain, forced }: Studio,
  gallery: Gallery,
  tag: string,
  width: number,
): AsyncGenerator<readonly [look: string, png: Uint8Array]> {
  const example = firstExamples.find((one) => tagOf(one) === tag) ?? "";
  const address = gallery.page({ examples: [example], scripts: [] });
  for (const page of [plain, forced]) {
    await page.setViewportSize({ width, height: MOST_PIXELS });
    await page.goto(address);
    // An element keeps the height that its words had: in their own typeface.
    await settle(page);
    for (const script of SCRIPTS)
      await page.addScriptTag({ url: `${gallery.address}${script}` });
  }
  for (const look of LOOKS) {
    await plain.evaluate((scheme) => {
      document.documentElement.dataset["corettScheme"] = scheme;
    }, look);
    yield [look, await shoot(look === "forced" ? forced : plain, width)];
  }
}
