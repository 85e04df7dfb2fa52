import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { allExamples } from "@corett/elements/examples";
import { markupOf } from "@corett/elements/words";
import { filesFolder } from "@corett/embed/compose";
import type { Page } from "playwright-core";
import { type Served, serveWith } from "./serve.ts";

/** What a page of the gallery shows, and how. */
export interface Look {
  /** Names of examples, as `allExamples` has them; all of them if absent. */
  readonly examples?: readonly string[];
  readonly language?: string;
  readonly scheme?: string;
  /** Files of the kit that the page loads, in this order; all if absent. */
  readonly scripts?: readonly string[];
  /** The page's content security policy. */
  readonly policy?: string;
  /** HTML in place of examples. */
  readonly body?: string;
}

/** The files that together have every element. */
export const SCRIPTS: readonly string[] = ["kit.js", "leave.js", "read.js"];

/** The element that an example shows. */
export const tagOf = (example: string): string => example.split(" ")[0] ?? "";

/** The first example of each element: the one that people see first. */
export const firstExamples: readonly string[] = allExamples
  .map(([name]) => name)
  .filter(
    (name, index, names) =>
      names.findIndex((other) => tagOf(other) === tagOf(name)) === index,
  );

/** An example as the HTML that stands in a page. */
export function htmlOf(name: string, language: string): string {
  const found = allExamples.find(([one]) => one === name);
  if (!found) throw new RangeError(`there is no example "${name}"`);
  return markupOf(found[1].words(language));
}

const tokensFolder = new URL(
  "./",
  import.meta.resolve("@corett/tokens/tokens.css"),
);

/** The kit's own typefaces, so that a picture is the same on every machine. */
const PAGE_STYLES = `
body { margin: 0; background: var(--corett-color-bg); color: var(--corett-color-text); font: 16px/1.5 "Noto Sans", sans-serif; }
main { padding: 16px; }
[hidden] { display: none; }
`;

function pageOf(look: Look): string {
  const { language = "es-419", scheme = "light", scripts = SCRIPTS } = look;
  const names = look.examples ?? allExamples.map(([name]) => name);
  const body =
    look.body ?? names.map((name) => htmlOf(name, language)).join("\n");
  const tags = scripts.map((name) => `<script defer src="/${name}"></script>`);
  return `<!doctype html>
<html lang="${language}" data-corett-scheme="${scheme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>CORETT</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/fonts.css">
<link rel="stylesheet" href="/page.css">${tags.join("")}</head>
<body><main>${body}</main></body></html>`;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  woff2: "font/woff2",
};

/** A server of pages that tests ask for, and of the kit's real files. */
export interface Gallery extends Served {
  /** The address of a page. */
  page(look: Look): string;
  /** Serves a text under a name, `kit.js` for example. */
  put(name: string, text: string): void;
}

export async function serveGallery(): Promise<Gallery> {
  const looks: Look[] = [];
  const files = new Map([["page.css", PAGE_STYLES]]);
  const read = async (name: string) =>
    files.get(name) ??
    readFile(
      fileURLToPath(
        new URL(name, name.endsWith(".js") ? filesFolder : tokensFolder),
      ),
    );
  const served = await serveWith((request, response) => {
    const name = (request.url ?? "/").slice(1).replace(/\?.*/, "");
    const look = looks[Number(name.replace("page/", ""))];
    if (name.startsWith("page/") && look) {
      const type = { "content-type": "text/html; charset=utf-8" };
      const policy = look.policy && {
        "content-security-policy": look.policy,
      };
      response.writeHead(200, { ...type, ...policy }).end(pageOf(look));
      return;
    }
    read(name).then(
      (content) => {
        const type = TYPES[name.replace(/.*\./, "")] ?? "text/plain";
        response.writeHead(200, { "content-type": type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  return {
    ...served,
    page: (look) => `${served.address}page/${looks.push(look) - 1}`,
    put: (name, text) => files.set(name, text),
  };
}

/** Waits until all typefaces are there and the page is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Faces load when a text asks for them; tests ask for all beforehand.
    await Promise.all([...document.fonts].map((face) => face.load()));
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(resolve)),
    );
  });
}
