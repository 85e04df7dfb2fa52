import { allExamples } from "@corett/elements/examples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, EngineName, Tab } from "../engines/engine.ts";
import { missing, startEngine } from "../engines/start.ts";
import {
  firstExamples,
  type Gallery,
  htmlOf,
  serveGallery,
  tagOf,
} from "../gallery.ts";
import { BETWEEN, TRAP, VISIBLE_TEXT } from "./trap.ts";

/** The files that together have every element. */
const SCRIPTS = ["trap.js", "kit.js", "leave.js", "read.js", "provider.js"];

/** Between what is said of one example and of the next. */
const NEXT = "\u0002";

/** Goes to each example as a reader does, and says what is to be seen there. */
const SHOWN = `(async () => {
  ${VISIBLE_TEXT}
  const wait = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  const all = [];
  for (const section of document.querySelectorAll("main > section")) {
    section.scrollIntoView({ behavior: "instant" });
    const element = [...section.querySelectorAll("*")].find((one) => one.localName.startsWith("corett-"));
    const drawn = () => customElements.get(element.localName) &&
      (element.shadowRoot ?? element).childElementCount > 0;
    for (let time = 0; !drawn() && time < 60; time++) await wait();
    // Late parts of it are drawn after it.
    let text = "", before;
    do {
      before = text;
      await wait();
      text = visibleText(section).replace(/\\s+/g, " ").trim();
    } while (text !== before);
    const { width, height } = section.getBoundingClientRect();
    all.push([drawn() ? "drawn" : "not drawn", width > 0 && height > 0, text].join("${BETWEEN}"));
  }
  return [window.bench.said.join(" | "), ...all].join("${NEXT}");
})()`;

const tags = firstExamples.map(tagOf);

/** Every example in one engine, with the words that Chromium shows. */
export function examplesIn(name: EngineName): void {
  const hint = missing(name);

  describe.skipIf(hint !== "")(`in ${name}${hint && ` (${hint})`}`, () => {
    let gallery: Gallery;
    let engines: readonly Engine[];
    let tabs: readonly Tab[];

    beforeAll(async () => {
      gallery = await serveGallery();
      gallery.put("trap.js", TRAP);
      engines = await Promise.all([startEngine("Chromium"), startEngine(name)]);
      tabs = await Promise.all(engines.map((engine) => engine.tab()));
    });

    afterAll(async () => {
      for (const engine of engines) await engine.close();
      await gallery.close();
    });

    it.each(tags)("every example of %s is as in Chromium", async (tag) => {
      const names = allExamples
        .map(([example]) => example)
        .filter((example) => tagOf(example) === tag);
      const body = names
        .map((example) => `<section>${htmlOf(example, "es-419")}</section>`)
        .join("\n");
      const address = gallery.page({ body, scripts: SCRIPTS });
      const [reference = [], seen = []] = await Promise.all(
        tabs.map(async (tab) => {
          await tab.open(address);
          return (await tab.evaluate(SHOWN)).split(NEXT);
        }),
      );
      const [faults, ...examples] = seen;
      expect(faults).toBe("");
      expect(examples).toHaveLength(names.length);
      for (const [index, example] of examples.entries()) {
        const [drawn, hasSize] = example.split(BETWEEN);
        expect([drawn, hasSize], names[index]).toEqual(["drawn", "true"]);
        expect(example, names[index]).toBe(reference[index + 1]);
      }
    });
  });
}
