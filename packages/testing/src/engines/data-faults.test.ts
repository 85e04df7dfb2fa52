/** A server that fails in every way there is: the reader still has the words. */
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, serveGallery } from "../gallery.ts";
import type { Served } from "../serve.ts";
import { ANSWERS, CLAIM, serveData } from "./data-server.ts";
import { type Engine, ENGINE_NAMES, type EngineName } from "./engine.ts";
import { type Section, SECTIONS, sectionsOf, WATCH } from "./seen.ts";
import { missing, startEngine } from "./start.ts";

/** How long a reader may have to wait, in milliseconds. */
const PATIENCE = 6000;

const WORDS = "Las palabras de la página";

const names = Object.keys(ANSWERS);

let gallery: Gallery;
let data: Served;

beforeAll(async () => {
  [gallery, data] = await Promise.all([serveGallery(), serveData()]);
  gallery.put("watch.js", WATCH);
});

afterAll(async () => {
  await gallery.close();
  await data.close();
});

const bodyWith = (address: string) =>
  names
    .map(
      (name) =>
        `<section title="${name}"><corett-document lang="es-419" src="${address}${encodeURIComponent(name)}"><a href="/informe">${WORDS}</a></corett-document></section>`,
    )
    .join("\n");

/** What a reader has: one of the two, never both and never neither. */
function shownIn({ text }: Section): string {
  const found = [
    ...(text.includes(CLAIM) ? ["document"] : []),
    ...(text.includes(WORDS) ? ["words"] : []),
  ];
  return found.join(" and ") || "nothing";
}

const outcomes = (sections: readonly Section[]) =>
  Object.fromEntries(
    sections.map((section) => [section.title, shownIn(section)]),
  );

const expected = Object.fromEntries(
  names.map((name) => [name, ANSWERS[name]?.[0]]),
);

/** Whether each request has an answer by now, but for the one that gets none. */
const SETTLED = `String(testFaults.filter((one) => one.startsWith("warn: [corett]")).length)`;
const failing = names.filter((name) => expected[name] === "words").length - 1;

const titleOf = (name: EngineName) =>
  missing(name) ? `${name} (omitido · skipped: ${missing(name)})` : name;

describe.each(ENGINE_NAMES.map((name) => ({ name, title: titleOf(name) })))(
  "data that do not come, in $title",
  ({ name }) => {
    let engine: Engine;
    const here = it.skipIf(missing(name) !== "");

    beforeAll(async () => {
      if (!missing(name)) engine = await startEngine(name);
    });

    afterAll(async () => {
      await (engine as Engine | undefined)?.close(); // none where it is skipped
    });

    here("the words stay, or the document is there, within 6 s", async () => {
      const tab = await engine.tab();
      await tab.open(
        gallery.page({
          body: bodyWith(data.address),
          scripts: ["watch.js", "kit.js"],
        }),
      );
      await tab.evaluate("String(dispatchEvent(new Event('beforeprint')))");
      const until = Date.now() + PATIENCE;
      let found = outcomes(sectionsOf(await tab.evaluate(SECTIONS)));
      // Never a moment without anything to read.
      expect(Object.values(found)).not.toContain("nothing");
      while (Date.now() < until) {
        await pause(100);
        found = outcomes(sectionsOf(await tab.evaluate(SECTIONS)));
        expect(Object.values(found)).not.toContain("nothing");
        const warned = Number(await tab.evaluate(SETTLED));
        if (warned === failing && found["slow"] === "document") break;
      }
      expect(found).toEqual(expected);
      const noted = await tab.evaluate("testFaults.join('\\n')");
      const lines = noted.split("\n");
      // Whoever looks after the page is told of each; nothing is thrown.
      expect(
        lines.filter(
          (one) => !one.startsWith("warn: [corett] <corett-document>"),
        ),
      ).toEqual([]);
      expect(lines).toHaveLength(failing);
      // Nobody's prototype has been soiled.
      expect(await tab.evaluate("String(({}).soiled)")).toBe("undefined");
      expect(await tab.evaluate("String(Object.keys(Object.prototype))")).toBe(
        "",
      );
      await tab.close();
    });

    here(
      "without the kit each is the words, so the check tells them apart",
      async () => {
        const tab = await engine.tab();
        await tab.open(
          gallery.page({ body: bodyWith(data.address), scripts: [] }),
        );
        const found = outcomes(sectionsOf(await tab.evaluate(SECTIONS)));
        expect(new Set(Object.values(found))).toEqual(new Set(["words"]));
        expect(Object.keys(found)).toEqual(names);
        await tab.close();
      },
    );
  },
);
