/** What a visitor gets of a document that was put into a page. */
import type { BrowserContext, Page, Request } from "playwright-core";

/**
 * - `card`: the kit's element, alive
 * - `words`: the words without the kit's looks
 * - `link`: a visible link to the document's page
 * - `frame`: the document's page in a frame
 * - `twice`: the words or the title more than once
 * - `spoilt`: words that no reader should see, such as a style sheet's
 * - `code`: a shortcode as it was typed
 * - `nothing`
 */
export type Seen =
  "card" | "words" | "link" | "frame" | "twice" | "spoilt" | "code" | "nothing";

/** Milliseconds without a request after which a page is taken to be finished. */
const QUIET = 60;

const TOO_LONG = 10_000;

/** A visit, with everything that went wrong on it. */
export interface Reading {
  readonly seen: Seen;
  /** Words of the post that stand outside of what is seen. */
  readonly orphans: string;
  /** Requests to any other machine. */
  readonly abroad: readonly string[];
  /** Errors on the page and in its console. */
  readonly errors: readonly string[];
}

interface Look {
  readonly words: string;
  readonly orphans: string;
  readonly isAlive: boolean;
  readonly isLinked: boolean;
  readonly isFramed: boolean;
}

/** Runs in the page: reads the article as a person would, shadow roots included. */
function lookAtArticle(title: string): Look {
  const article = document.querySelector("article, main") ?? document.body;
  const isShown = (element: Element) =>
    (element.checkVisibility as (() => boolean) | undefined)?.call(element) ??
    true;
  let words = "";
  let orphans = "";
  let isAlive = false;
  let isLinked = false;
  let isFramed = false;
  const walk = (node: Node, isInside: boolean): void => {
    if (node instanceof Text) {
      words += node.data;
      if (!isInside) orphans += node.data.trim();
      return;
    }
    if (!(node instanceof Element)) return;
    if (/^(script|style|template)$/.test(node.localName)) return;
    // An element that only holds others has no box, and yet they are seen.
    const display = getComputedStyle(node).display;
    if (display === "none" || (display !== "contents" && !isShown(node)))
      return;
    const { localName, shadowRoot } = node;
    const isOurs = localName.startsWith("corett-");
    if (localName === "iframe") isFramed = true;
    if (localName === "a" && node.textContent.trim() === title) isLinked = true;
    if (isOurs && shadowRoot && localName !== "corett-document") isAlive = true;
    const inside = isInside || isOurs || localName === "a";
    const children =
      localName === "slot" && (node as HTMLSlotElement).assignedNodes().length
        ? (node as HTMLSlotElement).assignedNodes()
        : (shadowRoot ?? node).childNodes;
    for (const child of children) walk(child, inside);
  };
  walk(article, false);
  return { words, orphans, isAlive, isLinked, isFramed };
}

function judge(look: Look, title: string, isFrameRight: boolean): Seen {
  const { words, isAlive, isLinked, isFramed } = look;
  if (/:host|\{display:|<corett-/.test(words)) return "spoilt";
  if (words.includes("[corett ")) return "code";
  if (isFramed) return isFrameRight ? "frame" : "nothing";
  const times = words.split(title).length - 1;
  if (times > 1) return "twice";
  if (times === 0) return "nothing";
  if (isAlive) return "card";
  return isLinked ? "link" : "words";
}

/** Waits until the page has loaded and, for a moment, asks for nothing more. */
async function settle(page: Page, address: string): Promise<void> {
  const open = new Set<Request>();
  const quiet = { since: 0 };
  page.on("request", (request) => open.add(request));
  const close = (request: Request) => {
    open.delete(request);
    quiet.since = Date.now();
  };
  page.on("requestfinished", close);
  page.on("requestfailed", close);
  await page.goto(address);
  quiet.since = Date.now();
  while (open.size > 0 || Date.now() - quiet.since < QUIET) {
    if (Date.now() - quiet.since > TOO_LONG)
      throw new Error(`${address} waits for ${[...open][0]?.url() ?? ""}`);
    await page.waitForTimeout(10);
  }
}

/** Whether a frame on the page shows the document. */
async function frameShows(page: Page, title: string): Promise<boolean> {
  const frame = page.frames()[1];
  if (!frame) return false;
  return (await frame.locator("body").innerText()).includes(title);
}

/** Visits a page as somebody who is not logged in. */
export async function readAsVisitor(
  context: BrowserContext,
  address: string,
  title: string,
): Promise<Reading> {
  const page = await context.newPage();
  const abroad: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1")
      abroad.push(request.url());
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().startsWith("[corett]"))
      errors.push(message.text());
  });
  await settle(page, address);
  const look = await page.evaluate(lookAtArticle, title);
  const seen = judge(
    look,
    title,
    look.isFramed && (await frameShows(page, title)),
  );
  await page.close();
  return {
    seen,
    orphans: seen === "card" ? look.orphans : "",
    abroad,
    errors,
  };
}
