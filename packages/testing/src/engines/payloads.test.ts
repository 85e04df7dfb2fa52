/**
 * The hostile strings of ../shared/payloads in the engines that the whole test
 * (../payloads.test.ts) does not run in. A part of it: every string gets into a
 * text of every kind of document, as an element and as HTML, but many in one
 * text, and not every string into every field.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, serveGallery } from "../gallery.ts";
import {
  filled,
  type Form,
  forms,
  snippetIn,
  turnsFor,
} from "../payload-documents.ts";
import { installInspector } from "../payload-page.ts";
import { groupsOf, payloads } from "../payload-strings.ts";
import { type Engine, ENGINE_NAMES, type Tab } from "./engine.ts";
import { missing, startEngine } from "./start.ts";

/** So many strings are in one text. */
const GROUP = 48;
const groups = groupsOf(GROUP);

/**
 * Notes what a string has done that ran or led somewhere. The policy lets
 * everything run and forbids every address but the page's own.
 */
const NOTES = `(() => {
  const noted = (window.noted = []);
  for (const name of ["alert", "confirm", "prompt", "print"])
    window[name] = () => { noted.push("dialog " + name); };
  addEventListener("error", ({ message }) => { if (message) noted.push("error " + message); });
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
    noted.push("request " + blockedURI));
  (${installInspector.toString()})();
})()`;
const POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'";

/** What is wrong in the page, as JSON. */
const FAULTS = `new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
  JSON.stringify([count(), ...new Set([...inspect(), ...noted])]))`;

const show = (file: string, tag: string, then: string) =>
  `fetch("/${file}").then((response) => response.json())
    .then((documents) => showAll(documents, "${tag}")).then(() => ${then})`;

/** An element that is not safe: the control. */
const UNSAFE = `customElements.define("x-unsafe", class extends HTMLElement {
  set data(text) {
    this.innerHTML = text;
    this.append(Object.assign(document.createElement("a"), { href: text }));
  }
})`;
/** Those that neither leave the page nor speak from a frame: drivers stop there. */
const PICTURES = payloads.filter(
  (one) => /^<(img|svg) [^<]*>[^<]*$/.test(one) && !one.includes("setInterval"),
);
const KINDS = ["element", "attribute", "address", "dialog", "request"];

let gallery: Gallery;

beforeAll(async () => {
  gallery = await serveGallery();
  gallery.put("notes.js", NOTES);
  gallery.put("unsafe.js", UNSAFE);
  const sound = forms.map(({ document }) => document);
  const plain = forms.map((form) => filled(form, ["CORETT"], 0));
  const all = [...sound, ...sound.toReversed(), ...plain];
  gallery.put("sound.json", JSON.stringify(all));
  for (const form of forms)
    gallery.put(fileOf(form), JSON.stringify(documentsOf(form)));
});
afterAll(() => gallery.close());

const fileOf = ({ format }: Form) => `${format.replace(/\W/g, "-")}.json`;
const documentsOf = (form: Form) =>
  turnsFor(form, groups.length).map((turn) => filled(form, groups, turn));

const OTHERS = ENGINE_NAMES.filter((name) => name !== "Chromium");
const KIT = ["notes.js", "kit.js"];

describe.skipIf(!payloads.length).each(OTHERS)(
  "hostile strings in %s",
  (name) => {
    const here = it.skipIf(missing(name) !== "");
    let engine: Engine;
    let tab: Tab;

    beforeAll(async () => {
      if (missing(name)) return;
      engine = await startEngine(name);
      tab = await engine.tab();
      // What the kit makes of documents that nobody has tampered with.
      await open("", KIT);
      const learn = "JSON.stringify(learn())";
      const alive = await tab.evaluate(
        show("sound.json", "corett-document", learn),
      );
      const html = forms.map(({ document }) => snippetIn(document, "en"));
      await open(html.join("\n"), ["notes.js"]);
      const written = await tab.evaluate(learn);
      gallery.put(
        "known.js",
        `for (const one of [${alive},${written}]) teach(one);`,
      );
    });
    afterAll(async () => {
      if (!missing(name)) await engine.close();
    });

    const open = (body: string, scripts: readonly string[]) =>
      tab.open(gallery.page({ body, scripts, policy: POLICY }));
    const ask = async (expression: string) =>
      JSON.parse(await tab.evaluate(expression)) as [number, ...string[]]; // as FAULTS says

    here.each(forms)("stay words in $format, as an element", async (form) => {
      await open("", [...KIT, "known.js"]);
      const [count, ...faults] = await ask(
        show(fileOf(form), "corett-document", FAULTS),
      );
      expect(count).toBeGreaterThan(documentsOf(form).length * 3);
      expect(faults).toEqual([]);
    });

    here.each(forms)("stay words in $format, as HTML", async (form) => {
      const html = documentsOf(form).map((one) => snippetIn(one, "es-419"));
      await open(html.join("\n"), ["notes.js", "known.js"]);
      const [count, ...faults] = await ask(FAULTS);
      expect(count).toBeGreaterThan(html.length * 3);
      expect(faults).toEqual([]);
    });

    here("are seen by this test in an element that is not safe", async () => {
      gallery.put("some.json", JSON.stringify(PICTURES));
      await open("", ["notes.js", "known.js", "unsafe.js"]);
      const [, ...faults] = await ask(show("some.json", "x-unsafe", FAULTS));
      for (const kind of KINDS)
        expect(
          faults.filter((one) => one.startsWith(kind)),
          kind,
        ).not.toEqual([]);
    });
  },
);
