/**
 * What a page asks of whom, and what is left on the reader's machine, for each
 * way in. The kit is on another site than the page, so that a referrer
 * would be seen; the page sets a cookie of its own.
 */
import { readManifest, readSnippet } from "@corett/embed/compose";
import { embedding, type EmbeddingInput } from "@corett/embed/contract";
import { snippetFor, WAY_NAMES, wayOf } from "@corett/embed/ways";
import type { Browser, BrowserContext, Page } from "playwright-core";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import { readBudgets } from "../bench/budgets.ts";
import { launchChromium } from "./chromium.ts";
import { type KitHost, serveKit } from "./kit-host.ts";

const manifest = await readManifest();
const ID = "detected-victims";

let browser: Browser;
let host: KitHost;
let kit: KitHost;
let context: BrowserContext;
let page: Page;
let urls: string[];
beforeAll(async () => {
  [browser, host, kit] = await Promise.all([
    launchChromium(),
    serveKit(),
    serveKit(true),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await kit.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  urls = [];
  context.on("request", (request) => urls.push(request.url()));
  await page.addInitScript(watch);
  host.forget();
  kit.forget();
});
afterEach(async () => {
  await context.close();
});

/** Notes every use of what stores or sends something. */
function watch() {
  const used: string[] = [];
  Object.assign(window, { used });
  const note = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found) throw new Error(`no ${name} to watch`);
    const watched = (one: unknown) =>
      typeof one !== "function"
        ? one
        : new Proxy(one, {
            apply(target, self, all) {
              used.push(name);
              return Reflect.apply(target, self, all) as unknown;
            },
            construct(target, all) {
              used.push(name);
              return Reflect.construct(target, all) as object;
            },
          });
    for (const part of ["value", "get", "set"])
      if (part in found)
        Object.assign(found, { [part]: watched(Reflect.get(found, part)) });
    Object.defineProperty(owner, name, found);
  };
  note(window, "localStorage");
  note(window, "sessionStorage");
  note(window, "indexedDB");
  note(window, "caches");
  note(Document.prototype, "cookie");
  note(Navigator.prototype, "sendBeacon");
  note(Navigator.prototype, "serviceWorker");
  note(XMLHttpRequest.prototype, "open");
  note(window, "WebSocket");
  note(window, "EventSource");
}

/** What was used on the page and in its frames. */
async function used(): Promise<string[]> {
  const lists = await Promise.all(
    page.frames().map((frame) => frame.evaluate<string[]>("window.used")),
  );
  return lists.flat();
}

async function snippet(input: EmbeddingInput): Promise<string> {
  const place = embedding.parse({ ...input, base: `${kit.address}kit/` });
  const mode = wayOf(place.way).snippet;
  return snippetFor(place, {
    manifest,
    ...(mode && {
      html: await readSnippet(manifest, ID, place.language, mode),
    }),
  });
}

/** The files that a way may ask for, below the kit's folder. */
const MAY_ASK: Readonly<Record<string, RegExp>> = {
  live: /^kit\.js$/,
  prerendered: /^$/,
  element: /^(kit\.js|data\/detected-victims\.json)$/,
  marker: /^(kit\.js|data\/detected-victims\.json)$/,
  link: /^(kit\.js|data\/detected-victims\.json)$/,
  frame:
    /^(frame\.js|es-419\/detected-victims\.html|page\.css|page\.js|infographic\.js|icon\.svg)$/,
  oembed: /^$/,
  image: /^es-419\/detected-victims\.svg$/,
};

/** Reads the page to its end and touches what can be touched. */
async function read(body: string): Promise<void> {
  const address = host.page(body);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  for (const frame of page.frames())
    for (const summary of await frame.locator("summary").all())
      await summary.click();
  await page.keyboard.press("Tab");
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide"));
  });
  await page.waitForTimeout(100);
  urls = urls.filter((one) => one !== address && !one.startsWith("data:"));
}

describe.each(WAY_NAMES)("the way %s", (way) => {
  it("asks for the kit's own files only, and says nothing of the reader", async () => {
    await read(await snippet({ way, document: ID }));
    const folder = `${kit.address}kit/`;
    for (const url of urls) {
      expect(url.startsWith(folder), url).toBe(true);
      expect(url.slice(folder.length)).toMatch(MAY_ASK[way] ?? /^$/);
    }
    // Each file once, and all that the way is made of.
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length > 0).toBe(way !== "prerendered" && way !== "oembed");
    for (const { path, referrer } of kit.asked)
      expect(referrer, path).toBeUndefined();
    expect(host.asked).toEqual([]);
  });

  it("stores nothing and sends nothing", async () => {
    await read(await snippet({ way, document: ID }));
    expect(await used()).toEqual([]);
    const { cookies, origins } = await context.storageState({
      indexedDB: true,
    });
    expect(cookies.map(({ name }) => name)).toEqual(["visit"]);
    expect(origins).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
  });
});

describe.each(["module", "auto", "touch"] as const)(
  "the script %s",
  (script) => {
    it("asks for the kit's own files only, stores and sends nothing", async () => {
      const way = script === "touch" ? "prerendered" : "element";
      await read(await snippet({ way, document: ID, script }));
      expect(urls.length).toBeGreaterThan(1);
      for (const url of urls)
        expect(url).toMatch(
          /\/kit\/([\w.-]+\.js|auto\/[\w.-]+\.js|data\/[\w-]+\.json)$/,
        );
      for (const { path, referrer } of kit.asked)
        expect(referrer, path).toBeUndefined();
      expect(await used()).toEqual([]);
    });
  },
);

it("data get neither a referrer nor a cookie, on the page's own site too", async () => {
  await page.goto(
    host.page(
      `<div data-corett="${ID}"><a href="/kit/es-419/${ID}.html">a</a></div>`,
      '<script defer src="/kit/kit.js"></script>',
    ),
  );
  await page.waitForLoadState("networkidle");
  const script = host.asked.find(({ path }) => path === "/kit/kit.js");
  const data = host.asked.find(({ path }) => path.endsWith(".json"));
  // The browser itself says both of the script that the page asks for.
  expect(script?.referrer).toContain("/page/");
  expect(script?.cookie).toBe("visit=1");
  expect(data).toEqual({
    path: `/kit/data/${ID}.json`,
    referrer: undefined,
    cookie: undefined,
  });
});

it("200 cards on one data file are one request", async () => {
  const budgets = await readBudgets();
  const id = "state-who-we-are";
  const card = await snippet({ way: "element", document: id, script: "none" });
  const script = `<script defer src="${kit.address}kit/kit.js"></script>`;
  await page.goto(host.page(card.repeat(200), script));
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("corett-document")].filter((one) =>
        one.shadowRoot?.querySelector("corett-key-message"),
      ).length === 200,
  );
  const data = kit.asked.filter(({ path }) => path.endsWith(".json"));
  expect(data).toHaveLength(budgets.requests["200 cards on one data file"]);
});

it("the watch sees what it is to see", async () => {
  await read(
    `<script>
localStorage.a = 1; document.cookie = "a=1"; navigator.sendBeacon("/beacon");
fetch("${kit.address}elsewhere");
</script>`,
  );
  expect(await used()).toEqual(["localStorage", "cookie", "sendBeacon"]);
  expect(urls.map((one) => new URL(one).pathname)).toEqual(
    expect.arrayContaining(["/beacon", "/elsewhere"]),
  );
  const { cookies, origins } = await context.storageState();
  expect(cookies).toHaveLength(2);
  expect(origins).toHaveLength(1);
  expect(kit.asked[0]?.referrer).toBe(host.address);
});
