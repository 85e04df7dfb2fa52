import type { PublishedDocument, RequiredLanguage } from "@corett/model";
import { documentMark, escapeMarkup, type Mark } from "@corett/elements/words";
import { transform } from "lightningcss";
import { childrenOf, textOf } from "./mark-text.ts";
import { shadowOf } from "./prerender.ts";

const CHART = /^corett-(bar-chart|line-chart|stacked-bar|region-map)$/;

/** The first mark of a name, itself included. */
function firstOf(mark: Mark, name: RegExp): Mark | undefined {
  if (name.test(mark[0])) return mark;
  for (const child of childrenOf(mark)) {
    const found = typeof child === "string" ? undefined : firstOf(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The text of the first mark of a name; "" if there is none. */
const wordsOf = (mark: Mark, name: RegExp): string =>
  textOf(firstOf(mark, name) ?? "");

/**
 * A chart's style sheet for a picture: light, as a picture cannot know the
 * page's colours, and wide, as nothing makes it narrow.
 */
function pictureStyle(css: string): string {
  const light = css
    .replace(/light-dark\((#\w+),#\w+\)/g, "$1")
    .replace(/:host\([^)]*\)|::slotted\([^)]*\)|::details-content/g, ".none")
    .replaceAll(":host", ":root");
  const wide =
    ".wide{display:block!important}.fields,.small{display:none!important}";
  return transform({
    filename: "picture.css",
    code: Buffer.from(light + wide),
    minify: true,
  }).code.toString();
}

const WIDTH = 760;
const PAD = 24;
const LINE = 20;
const SIGNS = 95;

/** A text in lines of about the picture's width. */
function linesOf(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length > SIGNS) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const written = (lines: readonly string[], top: number, look: string) =>
  lines
    .map(
      (line, index) =>
        `<text x="${PAD}" y="${top + index * LINE}" ${look}>${escapeMarkup(line)}</text>`,
    )
    .join("");

/** A picture as it is written to a file. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The document's first chart as an SVG image that needs nothing else, with its
 * title and its source; `undefined` if the document has no chart.
 */
export async function pictureOf(
  document: PublishedDocument,
  title: string,
  language: RequiredLanguage,
): Promise<Picture | undefined> {
  const chart = firstOf(documentMark(document, language), CHART);
  if (!chart) return undefined;
  const shadow = await shadowOf(chart);
  const [, css = ""] = /<style>(.*?)<\/style>/s.exec(shadow) ?? [];
  const [, tall = "", drawing = ""] =
    /<svg class="plot"[^>]* height="(\d+)"[^>]*>(.*?)<\/svg>(?=<details|<div|<\/div|<input)/s.exec(
      shadow,
    ) ?? [];
  if (!drawing) throw new Error(`the chart of ${document.id} has no drawing`);
  // A map has a form of its own; other charts take any width.
  const [, across, down] =
    /class="wide" viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
  const inner = WIDTH - 2 * PAD;
  const height = down
    ? Math.round((inner * Number(down)) / Number(across))
    : Number(tall);
  const caption = wordsOf(chart, /^caption$/);
  const source = linesOf(wordsOf(chart, /^small$/));
  const top = PAD + 64;
  const end = top + height + 32;
  const whole = end + source.length * LINE + PAD - LINE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}" font-family="Noto Sans, system-ui, sans-serif" role="img"><title>${escapeMarkup(`${title}: ${caption}`)}</title><style>${escapeMarkup(pictureStyle(css))}</style><rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="4" class="s0" fill="currentColor"/>${written([title], PAD + 12, 'font-size="18" class="name"')}${written([caption], PAD + 36, 'font-size="14"')}<svg class="plot" x="${PAD}" y="${top}" width="${inner}" height="${height}">${drawing}</svg>${written(source, end, 'font-size="12" class="muted"')}</svg>\n`;
  return { svg, width: WIDTH, height: whole };
}
