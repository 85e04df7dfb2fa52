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

/** A page with many bar charts, to count what each of them costs. */
export async function manyCharts(count: number): Promise<BenchPage> {
  const manifest = await readManifest();
  const whole = await readSnippet(
    manifest,
    "detected-victims",
    "es-419",
    "live",
  );
  const [chart = ""] =
    /<corett-bar-chart>.*?<\/corett-bar-chart>/s.exec(whole) ?? [];
  const file = "bar-chart.js";
  return {
    name: `${count} charts`,
    mode: "live",
    html: around("many", scriptTag(manifest, file, ""), chart.repeat(count)),
    files: [file],
    bytes: 0,
  };
}

/** The page with nothing of the kit on it. */
export function emptyPage(): BenchPage {
  const html = around("many", "", "");
  return { name: "empty", mode: "static", html, files: [], bytes: 0 };
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
