import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { serveWith } from "../src/serve.ts";
import { type BenchPage, type Crowd, crowdPage, readKitFile } from "./pages.ts";

/** What one visit to a page cost. Times are in milliseconds. */
export interface Visit {
  /** Requests beyond the page itself. */
  readonly requests: number;
  /** Layout shift from navigation to rest, as Web Vitals count it, unrounded. */
  readonly layoutShift: number;
  readonly firstPaint: number;
  /** The largest paint among the words, which stand in the page itself. */
  readonly words: number;
  readonly script: number;
  readonly mainThread: number;
  /**
   * The longest that a script of the kit held the page in one go. Frames under
   * 50 ms are not told, so 0 is: none that a reader could feel.
   */
  readonly ownTask: number;
}

/** How slow the reader's device and line are. */
export interface Device {
  /** How many times slower than this machine. */
  readonly slowdown: number;
  readonly network: typeof NETWORK | undefined;
}

/** DevTools' "Slow 4G" and a phone's processor, as Lighthouse simulates them. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};

/** What the pages are measured on. */
export const PHONE: Device = { slowdown: 6, network: NETWORK };

/** Lighthouse's phone without waiting for the line: for tasks. */
export const MIDDLING: Device = { slowdown: 4, network: undefined };

/** The phone without the line: for pages with a hundred of something. */
export const OFFLINE_PHONE: Device = { slowdown: 6, network: undefined };

/** Serves pages and the kit's files, compressed as a host would. */
export function servePages(pages: readonly BenchPage[]) {
  const byPath = new Map<string, BenchPage>(
    pages.map((page, index) => [`/${index}`, page]),
  );
  return serveWith((request, response) => {
    const path = request.url ?? "";
    const page = byPath.get(path);
    const headers = {
      "content-encoding": "br",
      "content-type": page
        ? "text/html; charset=utf-8"
        : "text/javascript; charset=utf-8",
    };
    const body = page
      ? Promise.resolve(Buffer.from(page.html))
      : readKitFile(path.slice(1));
    body
      .then((bytes) => {
        response.writeHead(200, headers).end(brotliCompressSync(bytes));
      })
      .catch(() => response.writeHead(404).end());
  });
}

interface Observed {
  shift: number;
  words: number;
  task: number;
}

/** What TypeScript's DOM library does not know yet of a long frame. */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly { duration: number; sourceURL: string }[];
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/** Runs in the page before anything else of it. */
function observe(): void {
  const observed: Observed = (window.observed = {
    shift: 0,
    words: 0,
    task: 0,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      // TypeScript's DOM library does not know this entry.
      observed.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      // A paint inside a shadow tree has no element: that is the drawing.
      if ((entry as LargestContentfulPaint).element)
        observed.words = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as LongFrame[])
      // see LongFrame
      for (const { duration, sourceURL } of frame.scripts)
        if (sourceURL.endsWith(".js"))
          observed.task = Math.max(observed.task, duration);
  }).observe({ type: "long-animation-frame", buffered: true });
}

/** Visits a page with a cold cache. */
export async function visit(
  browser: Browser,
  url: string,
  { slowdown, network }: Device = PHONE,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/favicon.ico")) requests.push(request.url());
  });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Network.enable");
  if (network) await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "load" });
  // Rest: nothing of ours waits longer than a frame after it is loaded.
  await page.waitForTimeout(600);
  const seen = await page.evaluate(() => ({
    ...window.observed,
    firstPaint:
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
      NaN,
  }));
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await context.close();
  return {
    requests: requests.length - 1,
    layoutShift: seen.shift,
    firstPaint: seen.firstPaint,
    words: seen.words,
    script: seconds("ScriptDuration") * 1000,
    mainThread: seconds("TaskDuration") * 1000,
    ownTask: seen.task,
  };
}

/**
 * All DOM nodes of a page as the browser counts them, its own included, once
 * every element of a kind has drawn itself.
 */
async function nodesOf(
  browser: Browser,
  url: string,
  { tag, drawn }: Crowd,
): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(url);
  // Those that the reader is not near draw for paper.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(
    ([name, part]) =>
      [...document.querySelectorAll(name)].every((element) =>
        element.shadowRoot?.querySelector(part),
      ),
    [tag, drawn] as const,
  );
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await page.close();
  return metrics.find(({ name }) => name === "Nodes")?.value ?? NaN;
}

/** How many DOM nodes one more of something adds to a page that has many of it. */
export async function nodesOfOne(
  browser: Browser,
  crowd: Crowd,
): Promise<number> {
  const count = 20;
  // What a page has of its own, and the kit once, is in both.
  const server = await servePages([
    await crowdPage(crowd, "live", 2 * count),
    await crowdPage(crowd, "live", count),
  ]);
  try {
    const twice = await nodesOf(browser, `${server.address}0`, crowd);
    const once = await nodesOf(browser, `${server.address}1`, crowd);
    return (twice - once) / count;
  } finally {
    await server.close();
  }
}

/** The words of a page as a reader without scripts has them. */
export async function wordsOf(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  // Text by text: two cells side by side are two words.
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.localName !== "style")
        found.push(node.textContent ?? "");
    return found;
  });
  await context.close();
  return texts.join(" ");
}
