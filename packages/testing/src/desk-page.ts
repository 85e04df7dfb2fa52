import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import sirv from "sirv";
import { type Served, serveWith } from "./serve.ts";

/** What a careful host sends with every file: nothing but its own, no `eval`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html studio-desk",
].join("; ");

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The folder of made-up sheets and plans. */
export const EXAMPLES = here("../../statistics/examples/");

/** Serves the studio as a careful host would. */
export function serveStudio(): Promise<Served> {
  const files = sirv(here("../../../apps/studio/dist/"), { dev: true });
  return serveWith((request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
}

const run = promisify(execFile);

/** Runs `corett stats` in a folder, as an office would. */
export async function corettStats(folder: string, ...words: string[]) {
  await run(
    process.execPath,
    [here("../../cli/bin/corett.js"), "stats", ...words],
    { cwd: folder },
  );
}

/** The files of a folder by their paths below it. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found.set(
      path.relative(folder, file).split(path.sep).join("/"),
      await readFile(file),
    );
  }
  return found;
}

/** The desk in a page of its own, and all that it asked and said. */
export interface OpenDesk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that the page and its worker asked for since the desk was ready. */
  readonly asked: string[];
  /** What was written to a console, and errors that nobody caught. */
  readonly said: string[];
}

/** Opens the desk, waits until it is ready, and cuts the network. */
export async function openDesk(
  browser: Browser,
  server: Served,
  {
    language = "es",
    ...more
  }: { language?: "es" | "en" } & Parameters<Browser["newContext"]>[0] = {},
): Promise<OpenDesk> {
  const context = await browser.newContext({ acceptDownloads: true, ...more });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(
    `${server.address}${language === "en" ? "en/" : ""}desk.html`,
  );
  await page.waitForSelector("#worker-state[data-state=ready]");
  context.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  return { page, context, asked, said };
}

/** Moves the focus with the Tab key until it is on an element. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const active = await page.evaluate(() => document.activeElement?.id);
    if (active === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${id}`);
}

/** Fills in the delivery of the examples and gives a sheet. */
export async function giveSheet(
  page: Page,
  file: Parameters<Page["setInputFiles"]>[1],
): Promise<void> {
  await page.selectOption("#country", "GT");
  await page.fill("#year", "2026");
  await page.setInputFiles("#sheet-file", file);
  await page.click("#check");
  await page.waitForSelector("#checked, #problem");
}

/** Clicks, waits for a file and reads it. */
export async function saved(
  page: Page,
  trigger: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    trigger(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

/** The hostile strings that this repository's tests are given; none if absent. */
export async function readPayloads(): Promise<readonly string[]> {
  const shared = process.env["CORETT_SHARED"] ?? here("../../../../shared");
  try {
    const text = await readFile(`${shared}/payloads/corpus.json`, "utf8");
    // As its README says.
    return (JSON.parse(text) as readonly { s: string }[]).map(({ s }) => s);
  } catch {
    return [];
  }
}
