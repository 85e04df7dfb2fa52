import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import {
  filesFolder,
  readManifest,
  readSnippet,
  scriptTag,
} from "@corett/embed/compose";

/** What is compared, and the file that a page with only that needs. */
export const SUBJECTS = [
  { name: "card", id: "state-who-we-are", file: "key-message.js" },
  { name: "infographic", id: "detected-victims", file: "infographic.js" },
  { name: "fact sheet", id: "corett", file: "fact-sheet.js" },
] as const;

export type Mode = "static" | "live" | "prerendered";
export const MODES: readonly Mode[] = ["static", "live", "prerendered"];

/** A page of the benchmark with the files that it loads. */
export interface BenchPage {
  readonly name: string;
  readonly mode: Mode;
  readonly html: string;
  readonly files: readonly string[];
  /** Brotli, page and files together. */
  readonly bytes: number;
}

/** The same page around every contender. */
function around(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="es-419"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}<p>Antes.</p>${body}<p>Después.</p></html>`;
}

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/** Without line breaks and indentation, as a build would leave it. */
const packed = (html: string) =>
  html
    .replace(/>\s*\n\s*/g, ">")
    .replace(/\s*\n\s*</g, "<")
    .replace(/\s*\n\s*/g, " ")
    .trim();

async function bodyOf(
  subject: (typeof SUBJECTS)[number],
  mode: Mode,
): Promise<string> {
  if (mode !== "static")
    return readSnippet(await readManifest(), subject.id, "es-419", mode);
  const name = subject.name.replace(" ", "-");
  const file = new URL(`pages/${name}.html`, import.meta.url);
  return packed(await readFile(file, "utf8"));
}

/** One contender, ready to be served. */
export async function makePage(
  subject: (typeof SUBJECTS)[number],
  mode: Mode,
): Promise<BenchPage> {
  const files = mode === "live" ? [subject.file] : [];
  const manifest = await readManifest();
  const head = files.map((file) => scriptTag(manifest, file, "")).join("");
  const html = around(subject.name, head, await bodyOf(subject, mode));
  const loaded = files.map((file) =>
    manifest.files.find((one) => one.name === file),
  );
  return {
    name: `${subject.name} ${mode}`,
    mode,
    html,
    files,
    bytes:
      brotli(html) + loaded.reduce((sum, file) => sum + (file?.brotli ?? 0), 0),
  };
}

export function allPages(): Promise<readonly BenchPage[]> {
  return Promise.all(
    SUBJECTS.flatMap((subject) => MODES.map((mode) => makePage(subject, mode))),
  );
}

/**
 * What stands a hundred times on a page: the element and the file that it needs,
 * what is there once it has drawn, and which part of the hand-written page is one.
 */
export const CROWDS = [
  {
    name: "100 cards",
    one: "card",
    subject: SUBJECTS[0],
    tag: "corett-key-message",
    drawn: "[part=share]",
    byHand: /<div class="k".*<\/div>/s,
  },
  {
    name: "100 charts",
    one: "chart",
    subject: SUBJECTS[1],
    tag: "corett-bar-chart",
    drawn: "svg",
    byHand: /<b>.*?<\/details>/s,
  },
] as const;

export type Crowd = (typeof CROWDS)[number];

/** What a crowd's page is: `drawn` makes all draw at once, as if for paper. */
export const CROWD_MODES = ["static", "live", "drawn"] as const;

const DRAW_ALL =
  '<script>addEventListener("load", () => dispatchEvent(new Event("beforeprint")))</script>';

/** A hundred of something by hand, or as elements. */
export async function crowdPage(
  { name, subject, tag, byHand }: Crowd,
  crowdMode: (typeof CROWD_MODES)[number],
  count = 100,
): Promise<BenchPage> {
  const mode = crowdMode === "static" ? "static" : "live";
  const body = await bodyOf(subject, mode);
  const live = new RegExp(`<${tag}.*?</${tag}>`, "s");
  const [one] = (mode === "live" ? live : byHand).exec(body) ?? [];
  if (one === undefined) throw new Error(`no ${name} in the ${mode} page`);
  const [sheet = ""] = /<style>.*<\/style>/s.exec(body) ?? [];
  const file = `${tag.replace("corett-", "")}.js`;
  const head =
    mode === "live" ? scriptTag(await readManifest(), file, "") : sheet;
  const all =
    mode === "static"
      ? `<div class="k">${one.repeat(count)}</div>`
      : one.repeat(count);
  const drawAll = crowdMode === "drawn" ? DRAW_ALL : "";
  const html = around(name, head + drawAll, all);
  const files = mode === "live" ? [file] : [];
  return {
    name: `${name} ${crowdMode}`,
    mode,
    html,
    files,
    bytes: brotli(html),
  };
}

/** What all components weigh as one file, brotli. */
export async function wholeKit(): Promise<number> {
  const { files } = await readManifest();
  return files.find(({ name }) => name === "kit.js")?.brotli ?? NaN;
}

/** The bytes of a file of the kit. */
export function readKitFile(name: string): Promise<Buffer> {
  return readFile(new URL(name, filesFolder));
}
