/** Every example on one page, with the kit's real file, in three engines. */
import { allExamples } from "@corett/elements/examples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, htmlOf, serveGallery, tagOf } from "../gallery.ts";
import { type Engine, ENGINE_NAMES, type EngineName } from "./engine.ts";
import { DRAW_ALL, type Section, SECTIONS, sectionsOf, WATCH } from "./seen.ts";
import { missing, startEngine } from "./start.ts";

/** They have files of their own. */
const APART = new Set(["corett-quick-exit", "corett-reader"]);

const examples = allExamples.filter(([name]) => !APART.has(tagOf(name)));
/** What is wrong on purpose warns on purpose. */
const sound = new Set(
  examples
    .filter(([, { broken, withholds }]) => !broken && !withholds)
    .map(([name]) => name),
);

interface Visit {
  readonly sections: readonly Section[];
  readonly faults: readonly string[];
}

let gallery: Gallery;

beforeAll(async () => {
  gallery = await serveGallery();
  gallery.put("watch.js", WATCH);
});

afterAll(() => gallery.close());

const bodyIn = (language: string) =>
  examples
    .map(
      ([name]) =>
        `<section title="${name}">${htmlOf(name, language)}</section>`,
    )
    .join("\n");

async function visit(
  engine: Engine,
  language: string,
  scripts = ["watch.js", "kit.js"],
  body = bodyIn(language),
): Promise<Visit> {
  const tab = await engine.tab();
  await tab.open(gallery.page({ body, language, scripts }));
  await tab.evaluate(DRAW_ALL);
  const sections = sectionsOf(await tab.evaluate(SECTIONS));
  const noted = await tab.evaluate("testFaults.join('\\n')");
  const faults = noted ? noted.split("\n") : [];
  await tab.close();
  return { sections, faults };
}

/** What Chromium shows; asked for once a language. */
const shown = new Map<string, Promise<Visit>>();

async function visitInChromium(language: string): Promise<Visit> {
  const engine = await startEngine("Chromium");
  try {
    return await visit(engine, language);
  } finally {
    await engine.close();
  }
}

function expected(language: string): Promise<Visit> {
  const found = shown.get(language) ?? visitInChromium(language);
  shown.set(language, found);
  return found;
}

const titleOf = (name: EngineName) =>
  missing(name) ? `${name} (omitido · skipped: ${missing(name)})` : name;

describe.each(ENGINE_NAMES.map((name) => ({ name, title: titleOf(name) })))(
  "every example in $title",
  ({ name }) => {
    let engine: Engine;
    const here = it.skipIf(missing(name) !== "");

    beforeAll(async () => {
      if (!missing(name)) engine = await startEngine(name);
    });

    afterAll(async () => {
      await (engine as Engine | undefined)?.close(); // none where it is skipped
    });

    here.each(["es-419", "en"])(
      "shows the words that Chromium shows, drawn and without a fault, in %s",
      async (language) => {
        const { sections, faults } = await visit(engine, language);
        // Examples that are wrong on purpose say so, and nothing else is said.
        expect(
          faults.filter((one) => !one.startsWith("warn: [corett] ")),
        ).toEqual([]);
        expect(sections.map(({ title }) => title)).toEqual(
          examples.map(([title]) => title),
        );
        for (const { title, undrawn, text } of sections) {
          if (sound.has(title)) expect(undrawn, title).toEqual([]);
          expect(text.length, title).toBeGreaterThan(1);
        }
        const chromium = await expected(language);
        expect(sections).toEqual(chromium.sections);
        expect(faults).toHaveLength(chromium.faults.length);
      },
    );

    here("the check sees what is wrong", async () => {
      gallery.put("wrong.js", "console.warn('wrong'); nothing.there");
      const { sections, faults } = await visit(
        engine,
        "en",
        ["watch.js", "wrong.js"],
        `<section title="x"><corett-logo>Words<b hidden>not</b></corett-logo></section>`,
      );
      expect(sections).toEqual([
        { title: "x", undrawn: ["corett-logo"], text: "Words" },
      ]);
      expect(faults[0]).toBe("warn: wrong");
      expect(faults[1]).toMatch(/error: .*nothing/);
    });
  },
);
