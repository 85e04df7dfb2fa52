/**
 * The Joomla package without a Joomla: what it consists of, and what its plugin and
 * its module render with stand-ins for Joomla's classes (stubs.php).
 */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPayloads } from "../payloads.ts";
import {
  askPhp,
  faultsOf,
  filesOf,
  hasPhp,
  needsPhp,
  unpacked,
} from "../php.ts";
import { harmOfAttributes, harmOfIds, type Places } from "../hostile.ts";
import { filesIn, zipOf } from "../zips.ts";

interface Rendered {
  readonly html: string;
  readonly assets: Readonly<Record<string, readonly [string, object]>>;
}

interface Case {
  /** Joomla's tag of the page's language. */
  readonly language?: string;
  readonly params?: Readonly<Record<string, string>>;
  /** An article, for the plugin. */
  readonly text?: string;
  readonly context?: string;
  /** Arguments by name, as since Joomla 5. */
  readonly named?: boolean;
  /** The module's fields. */
  readonly module?: Readonly<Record<string, unknown>>;
  readonly document?: "html" | "feed";
}

const ID = "state-composition";
const TOKEN = `{corett id="${ID}"}`;

/** A token as each editor leaves it, and what surrounds it. */
const CASES: Readonly<Record<string, Case>> = {
  "in an article": { text: `<p>Antes</p><p>${TOKEN}</p><p>Después</p>` },
  "with entities for quotes": {
    text: `<p>{corett id=&quot;${ID}&quot; lang=&quot;en&quot;}</p>`,
  },
  "with curly quotes and a fixed space": {
    text: `{corett id=“${ID}”&nbsp;country=“GT”}`,
  },
  "for a country, in its colours": {
    text: `{corett id='${ID}' country='hn' theme='hn'}`,
  },
  "with the plugin's settings": {
    text: TOKEN,
    params: { lang: "en", country: "BZ", theme: "bz", way: "prerendered" },
  },
  "on an English page, as Joomla 5 calls it": {
    text: TOKEN,
    language: "en-GB",
    named: true,
  },
  "in a feed": { text: TOKEN, document: "feed" },
  "for the search index": { text: TOKEN, context: "com_finder.indexer" },
  "of a document that does not exist": {
    text: `<p>${TOKEN.replace(ID, "no")}</p>`,
  },
  "in a module": {
    module: { id: ID, theme: "region" },
    params: { script: "module" },
  },
  "in a module without a document": { module: { id: "" } },
};

describe.skipIf(!hasPhp)(`the Joomla package (${needsPhp})`, () => {
  let room: string;
  beforeAll(async () => {
    const files = await filesIn(zipOf("joomla"));
    room = await unpacked({
      package: zipOf("joomla"),
      plugin: files["packages/plg_content_corett.zip"] ?? "",
      module: files["packages/mod_corett.zip"] ?? "",
    });
  });
  afterAll(() => rm(room, { recursive: true }));

  const render = async (cases: readonly Case[]) =>
    (await askPhp(new URL("render.php", import.meta.url), {
      plugin: `${room}/plugin`,
      module: `${room}/module`,
      cases,
    })) as readonly Rendered[]; // as render.php says

  it("is PHP that can be read", async () => {
    expect(await filesOf(room, /\.php$/)).toHaveLength(11);
    expect(await faultsOf(room)).toEqual([]);
  });

  it("has manifests that are XML and name the files that are there", async () => {
    const found = await askPhp(new URL("manifests.php", import.meta.url), {
      manifests: {
        package: `${room}/package/pkg_corett.xml`,
        plugin: `${room}/plugin/corett.xml`,
        module: `${room}/module/mod_corett.xml`,
      },
    });
    expect(found).toEqual({ missing: [], unlisted: [] });
  });

  it.each(["plugin", "module"])(
    "has words for every key of the %s, in both languages",
    async (part) => {
      const [xml = ""] = await filesOf(`${room}/${part}`, /^[a-z_]+\.xml$/);
      const manifest = await readFile(path.join(room, part, xml), "utf8");
      const keys = new Set(manifest.match(/\b(PLG|MOD)_[A-Z0-9_]+/g));
      expect(keys.size).toBeGreaterThan(30);
      for (const name of await filesOf(`${room}/${part}`, /[a-z]\.ini$/)) {
        const words = (await askPhp(new URL("ini.php", import.meta.url), {
          file: path.join(room, part, name),
        })) as Readonly<Record<string, string>>; // as ini.php says
        const missing = [...keys].filter((key) => !words[key]);
        if (name.endsWith(".sys.ini"))
          expect(words).toHaveProperty([[...keys][0] ?? ""]);
        else expect(missing).toEqual([]);
      }
    },
  );

  it("renders as it did", async () => {
    const rendered = await render(Object.values(CASES));
    const text = Object.keys(CASES)
      .map((name, index) => {
        const { html, assets } = rendered[index] ?? { html: "", assets: {} };
        const loads = Object.values(assets).map(([file]) => `loads ${file}\n`);
        return `<!-- ${name} -->\n${html}\n${loads.join("")}`;
      })
      .join("\n");
    await expect(text).toMatchFileSnapshot("rendered.golden");
  });

  it("gives the script its hash", async () => {
    const [rendered] = await render([{ text: TOKEN }]);
    const kit = rendered?.assets["plg_content_corett.kit"];
    expect(kit?.[0]).toBe("media/plg_content_corett/kit.js");
    expect(kit?.[1]).toMatchObject({ defer: true, crossorigin: "anonymous" });
    const bytes = await readFile(path.join(room, "plugin/media/kit.js"));
    const hash = createHash("sha384").update(bytes).digest("base64");
    expect(kit?.[1]).toHaveProperty("integrity", `sha384-${hash}`);
  });

  describe.skipIf(!hasPayloads)("hostile strings (needs ../shared)", () => {
    const places: Places<Case> = {
      render,
      text: (text, params = {}) => ({ text, params }),
      form: (values) => ({ module: values }),
    };

    it("change nothing as attributes, fields or settings", async () => {
      const { tried, hurt, changed } = await harmOfAttributes(ID, places);
      expect(tried).toBeGreaterThan(6000);
      expect(hurt.slice(0, 3)).toEqual([]);
      expect(changed.slice(0, 3)).toEqual([]);
    });

    it("give nothing, or the text as it was, where a document should be", async () => {
      const { tried, hurt, changed } = await harmOfIds(places);
      expect(tried).toBeGreaterThan(4000);
      expect(hurt.slice(0, 3)).toEqual([]);
      expect(changed.slice(0, 3)).toEqual([]);
    });
  });
});
