import { decode } from "fast-png";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serveWith } from "../serve.ts";
import {
  type Engine,
  ENGINE_NAMES,
  type EngineName,
  type Look,
} from "./engine.ts";
import { missing, startEngine } from "./start.ts";

const PAGE = `<!doctype html><title>Prueba</title><body><input>
<x-outer></x-outer><script>
Object.prototype.dirty = function () {};
Array.prototype.toJSON = function () { return "broken"; };
customElements.define("x-inner", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = "<button>Pulse</button>";
    this.shadowRoot.querySelector("button").onclick = () => document.title = "pulsado";
  }
});
customElements.define("x-outer", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = "<x-inner></x-inner>";
  }
});
const keys = [];
addEventListener("keyup", (event) => keys.push(event.key));
</script>`;

let server: Served;

beforeAll(async () => {
  server = await serveWith((request, response) => {
    const csp = { "content-security-policy": "script-src 'unsafe-inline'" };
    response.writeHead(200, { "content-type": "text/html", ...csp });
    response.end(request.url === "/other" ? "<title>Otra</title>" : PAGE);
  });
});

afterAll(() => server.close());

/** What is to be taken for a reader's system, as a page sees it. */
const MEDIA = `["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(forced-colors: active)"]
  .map((query) => matchMedia(query).matches).join()`;

const skipping = (name: EngineName) =>
  missing(name) ? `${name} (omitido · skipped: ${missing(name)})` : name;

describe.each(ENGINE_NAMES.map((name) => ({ name, title: skipping(name) })))(
  "$title",
  ({ name }) => {
    let engine: Engine;

    const here = it.skipIf(missing(name) !== "");

    beforeAll(async () => {
      if (!missing(name)) engine = await startEngine(name);
    });

    afterAll(async () => {
      await (engine as Engine | undefined)?.close(); // none where it is skipped
    });

    here("says which it is", () => {
      expect(engine.version).toMatch(/^\d+\.\d+/);
    });

    here(
      "opens, reads, clicks, presses, goes back and takes pictures",
      async () => {
        const tab = await engine.tab();
        await tab.open(server.address);
        expect(await tab.evaluate("document.title")).toBe("Prueba");
        expect(await tab.evaluate("Promise.resolve('después')")).toBe(
          "después",
        );
        expect(await tab.evaluate(MEDIA)).toBe("false,false,false");
        expect(await tab.evaluate("innerWidth + ' ' + innerHeight")).toBe(
          "800 600",
        );
        await tab.click("x-outer", "x-inner", "button");
        expect(await tab.evaluate("document.title")).toBe("pulsado");
        await tab.press("Shift", "Shift", "Escape", "a");
        expect(await tab.evaluate("keys.join(' ')")).toBe(
          "Shift Shift Escape a",
        );
        const { width, height } = decode(await tab.screenshot());
        expect([width, height]).toEqual([800, 600]);
        await tab.open(`${server.address}other`);
        expect(await tab.evaluate("document.title")).toBe("Otra");
        await tab.back();
        expect(await tab.evaluate("location.pathname")).toBe("/");
        await tab.close();
      },
    );

    here("says what went wrong", async () => {
      const tab = await engine.tab();
      await tab.open(server.address);
      await expect(tab.evaluate("({})")).rejects.toThrow("string");
      await expect(tab.evaluate("nothing.there")).rejects.toThrow(/nothing/);
      await tab.close();
    });
  },
);

/** Forced colours decide in Firefox whether the scheme is dark. */
const LOOKS: readonly (readonly [Look, string])[] = [
  [{ scheme: "dark", reducedMotion: true }, "true,true,false"],
  [{ forcedColors: true }, "false,false,true"],
];

describe("how the reader's system is set", () => {
  it.skipIf(missing("Firefox")).each(LOOKS)(
    "Chromium and Firefox can be told %o",
    async (look, expected) => {
      for (const name of ["Chromium", "Firefox"] as const) {
        const engine = await startEngine(name, look);
        const tab = await engine.tab();
        await tab.open(server.address);
        expect(await tab.evaluate(MEDIA)).toBe(expected);
        await engine.close();
      }
    },
  );

  it.skipIf(missing("WebKit"))("WebKitGTK cannot, and says so", async () => {
    for (const [look] of LOOKS)
      await expect(startEngine("WebKit", look)).rejects.toThrow(
        "cannot be told",
      );
  });
});
