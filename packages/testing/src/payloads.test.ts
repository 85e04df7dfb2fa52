/**
 * Every text field of every kind of document against every hostile string that
 * is in ../shared/payloads: as an element of the kit and as HTML.
 */
import { published } from "@corett/content";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type Gallery, serveGallery } from "./gallery.ts";
import {
  filled,
  type Form,
  forms,
  type Json,
  snippetIn,
  withValue,
} from "./payload-documents.ts";
import { installInspector } from "./payload-page.ts";
import { groupsOf, payloads } from "./payload-strings.ts";

/** A machine that does much else at once needs its time. */
const SLOW = { timeout: 240_000 };

/** So many strings go into one text of an element, as each element is drawn. */
const GROUP = 8;
const groups = groupsOf(GROUP);

/** So many documents are on a page at once. */
const BATCH = 350;

/** The turns in which every field gets every string, some at a time. */
const batchesOf = ({ length }: readonly string[]): readonly number[][] =>
  Array.from({ length: Math.ceil(length / BATCH) }, (_, batch) =>
    Array.from(
      { length: Math.min(BATCH, length - batch * BATCH) },
      (_, index) => batch * BATCH + index,
    ),
  );

let browser: Browser;
let gallery: Gallery;
let page: Page;
let known: Known;
const faults: string[] = [];

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
  page = await browser.newPage();
  await page.addInitScript(installInspector);
  page.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    // The page may be gone by then.
    dialog.dismiss().catch(() => undefined);
  });
  page.on("pageerror", ({ message }) => faults.push(`error ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console ${message.text()}`);
  });
  await page.route(
    (url) => !url.href.startsWith(gallery.address),
    async (route) => {
      const { url } = { url: route.request().url() };
      if (!url.startsWith("data:")) faults.push(`request ${url}`);
      await route.abort();
    },
  );
  known = await learn();
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** Calls what installInspector() has put on the page. */
const call = <T>(name: string, ...given: unknown[]): Promise<T> =>
  page.evaluate(
    ([what, all]) => {
      const run: unknown = Reflect.get(globalThis, what);
      if (typeof run !== "function") throw new Error(`no ${what} on the page`);
      return (run as (...all: unknown[]) => T)(...all); // as each of them says
    },
    [name, given] as const,
  );

interface Known {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
}

/** What the kit makes of documents that nobody has tampered with. */
async function learn(): Promise<Known> {
  await page.goto(gallery.page({ body: "" }));
  const sound = forms.map(({ document }) => document);
  await call("showAll", [...sound, ...sound.toReversed()], "corett-document");
  await call("learn");
  const texts = forms.map((form) => filled(form, ["CORETT"], 0));
  await call("showAll", texts, "corett-document");
  const alive = await call<Known>("learn");
  // All of them: some have figures that the first rows have not.
  const html = published.map((one) => snippetIn(one as unknown as Json, "en"));
  await page.goto(gallery.page({ body: html.join(""), scripts: [] }));
  const written = await call<Known>("learn");
  return {
    elements: [...alive.elements, ...written.elements],
    attributes: [...alive.attributes, ...written.attributes],
  };
}

async function open(body: string, scripts: readonly string[]) {
  await page.goto(gallery.page({ body, scripts }));
  await call("teach", known);
}

describe.skipIf(!payloads.length)(
  `${payloads.length} hostile strings`,
  SLOW,
  () => {
    it("are those that the folder promises", () => {
      expect(payloads.length).toBeGreaterThanOrEqual(2300);
    });

    it.each(forms)("stay words in $format, as an element", async (form) => {
      faults.length = 0;
      await open("", ["kit.js"]);
      for (const turns of batchesOf(groups)) {
        const documents = turns.map((turn) => filled(form, groups, turn));
        await call("showAll", documents, "corett-document");
        expect(await call<number>("count")).toBeGreaterThan(
          documents.length * 3,
        );
        expect(await call("inspect")).toEqual([]);
      }
      expect(faults).toEqual([]);
    });

    it.each(forms)("stay words in $format, as HTML", async (form) => {
      faults.length = 0;
      for (const turns of batchesOf(groups)) {
        const html = turns.map((turn) =>
          snippetIn(filled(form, groups, turn), turn % 2 ? "en" : "es-419"),
        );
        await open(html.join("\n"), []);
        expect(await page.locator("main > *").count()).toBe(html.length);
        expect(await call("inspect")).toEqual([]);
      }
      expect(faults).toEqual([]);
    });

    it.each(forms)(
      "where they say what $format is, are refused or stay words",
      async (form) => {
        faults.length = 0;
        const shown: string[] = [];
        for (const path of strictOf(form))
          for (const payload of payloads) {
            const document = withValue(form.document, path, payload);
            const html = written(document);
            if (html !== undefined) shown.push(html);
          }
        for (let from = 0; from < shown.length; from += BATCH) {
          await open(shown.slice(from, from + BATCH).join("\n"), []);
          expect(await call("inspect")).toEqual([]);
        }
        expect(faults).toEqual([]);
      },
    );

    it("are seen by this test in an element that is not safe", async () => {
      faults.length = 0;
      await open("", []);
      await page.evaluate(() => {
        customElements.define(
          "x-unsafe",
          class extends HTMLElement {
            set data(text: string) {
              this.innerHTML = text;
              this.append(
                Object.assign(document.createElement("a"), { href: text }),
              );
            }
          },
        );
      });
      const seen: string[] = [];
      // A few are enough, and one of more would leave the page.
      for (let from = 0; from < groups.length && !isAllSeen(seen); from += 20) {
        const some = groups.slice(from, from + 20);
        await call("showAll", some, "x-unsafe").catch(() => undefined);
        seen.push(...(await call<string[]>("inspect").catch(() => [])));
      }
      for (const kind of KINDS)
        expect(
          [...seen, ...faults].filter((one) => one.startsWith(kind)),
          kind,
        ).not.toEqual([]);
    });
  },
);

const KINDS = ["element", "attribute", "address", "dialog", "request"];

const isAllSeen = (seen: readonly string[]) =>
  KINDS.every((kind) =>
    [...seen, ...faults].some((one) => one.startsWith(kind)),
  );

/** Places of one kind once: the first of each list. */
function strictOf({ strict }: Form): readonly (readonly string[])[] {
  const kinds = strict.map((path) => path.join("/").replace(/\d+/g, "*"));
  return strict.filter(
    (_, index) => kinds.indexOf(kinds[index] ?? "") === index,
  );
}

function written(document: Json): string | undefined {
  try {
    return snippetIn(document, "es-419");
  } catch {
    return undefined; // refused
  }
}
