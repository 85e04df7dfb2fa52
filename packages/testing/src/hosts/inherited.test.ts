/**
 * What our words would inherit from a host's page and must not: the direction of
 * another language, and that lines do not break.
 */
import { HOSTS, TRIED, type Tried } from "@corett/host-pages/hosts";
import { pageFile } from "@corett/host-pages/list";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, ENGINE_NAMES, type Tab } from "../engines/engine.ts";
import { missing, startEngine } from "../engines/start.ts";
import type { Served } from "../serve.ts";
import { serveHosts } from "./bench-server.ts";
import { look } from "./cells.ts";

const WIDTH = 800;

/**
 * The texts in the kit's place of which a reader sees something, shadow roots
 * included, whose property has a value; the first is how many there are at all.
 * Left out are cells of tables, where the page's own rule is meant, and drawings,
 * whose texts are lines in any case.
 */
const textsWith = (property: string, value: string) => `(() => {
  const place = document.querySelector(".contenido");
  const found = [];
  let count = 0;
  const walk = (node) => {
    if (node.nodeType === 3 && /\\p{L}{3}/u.test(node.data)) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      const parent = node.parentNode;
      const cell = parent.closest("td,th");
      const isOurs = !(cell && place.contains(cell)) && !parent.ownerSVGElement;
      if (width > 1 && height > 1 && isOurs) {
        count++;
        if (getComputedStyle(parent)["${property}"] === "${value}")
          found.push(node.data.trim().slice(0, 60));
      }
    }
    if (/^(style|script|template)$/.test(node.localName)) return;
    for (const child of node.childNodes) walk(child);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  walk(place);
  return JSON.stringify([count, ...found]);
})()`;

const HOSTILE = [
  { id: "right-to-left", property: "direction", value: "rtl" },
  { id: "sharepoint-tables", property: "whiteSpace", value: "nowrap" },
] as const;

describe.each(ENGINE_NAMES)("words in %s", (name) => {
  const hint = missing(name);
  let engine: Engine;
  let server: Served;
  let tab: Tab;

  beforeAll(async () => {
    if (hint) return;
    engine = await startEngine(name, { width: WIDTH, height: 600 });
    server = await serveHosts();
    tab = await engine.tab();
  });

  afterAll(async () => {
    if (hint) return;
    await engine.close();
    await server.close();
  });

  async function open(id: string, tried: Tried): Promise<void> {
    const host = HOSTS.find((one) => one.id === id);
    if (!host) throw new RangeError(`there is no host "${id}"`);
    await tab.open(`${server.address}hosts/${pageFile(host, tried)}`);
    expect((await look(tab, true)).outcome).toBe("alive");
  }

  const ask = async (expression: string) =>
    JSON.parse(await tab.evaluate(expression)) as [number, ...string[]]; // written above

  describe.skipIf(hint !== "").each(HOSTILE)(
    "on $id",
    ({ id, property, value }) => {
      it.each(TRIED)(`have not its ${property}: %s`, async (tried) => {
        await open(id, tried);
        const [count, ...texts] = await ask(textsWith(property, value));
        expect(count).toBeGreaterThan(10);
        expect(texts).toEqual([]);
        const width = await tab.evaluate(
          "`${document.documentElement.scrollWidth}`",
        );
        expect(Number(width)).toBeLessThanOrEqual(WIDTH);
      });

      it(`are seen by this test if they have it`, async () => {
        await open(id, "live");
        await tab.evaluate(
          "document.querySelector('.contenido').append('Palabras sueltas.'), ''",
        );
        expect(await ask(textsWith(property, value))).toContain(
          "Palabras sueltas.",
        );
      });
    },
  );
});
