/**
 * The Drupal module without a Drupal: what it consists of, and what its filter, its
 * block and its forms give with stand-ins for Drupal's classes (stubs.php).
 */
import { createHash } from "node:crypto";
import { access, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
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
import { zipOf } from "../zips.ts";

interface Rendered {
  readonly html: string;
  readonly libraries: readonly string[];
}

interface Case {
  readonly language?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** For the filter. */
  readonly text?: string;
  readonly langcode?: string;
  /** What somebody chose in the block's form. */
  readonly block?: Readonly<Record<string, unknown>>;
}

const ID = "state-composition";
const TOKEN = `{corett id="${ID}"}`;

const CASES: Readonly<Record<string, Case>> = {
  "in a text": { text: `<p>Antes</p>\n<p>${TOKEN}</p>\n<p>Después</p>` },
  "in an English text on a Spanish page": { text: TOKEN, langcode: "en" },
  "in a text whose language is not known": { text: TOKEN, langcode: "und" },
  "for a country, in its colours": {
    text: `{corett id='${ID}' country='hn' theme='hn'}`,
  },
  "with the site's settings": {
    text: TOKEN,
    settings: { lang: "en", country: "BZ", theme: "bz", way: "prerendered" },
  },
  "of a document that does not exist": {
    text: `<p>${TOKEN.replace(ID, "no")}</p>`,
  },
  "in a block": {
    block: { id: ID, theme: "region" },
    settings: { script: "module" },
  },
  "in a block on an English page": { block: { id: ID }, language: "en" },
};

interface Library {
  readonly js?: Readonly<
    Record<string, { readonly attributes: { readonly integrity: string } }>
  >;
  readonly css?: { readonly theme: Readonly<Record<string, object>> };
}

describe.skipIf(!hasPhp)(`the Drupal module (${needsPhp})`, () => {
  let room: string;
  let folder: string;
  beforeAll(async () => {
    room = await unpacked({ ".": zipOf("drupal") });
    folder = path.join(room, "corett");
  });
  afterAll(() => rm(room, { recursive: true }));

  const render = async (cases: readonly Case[]) =>
    (await askPhp(new URL("render.php", import.meta.url), {
      folder,
      cases,
    })) as readonly Rendered[]; // as render.php says

  const yaml = async (name: string): Promise<unknown> =>
    parse(await readFile(path.join(folder, name), "utf8"));

  it("is PHP that can be read", async () => {
    expect(await filesOf(folder, /\.(php|module)$/)).toHaveLength(11);
    expect(await faultsOf(folder)).toEqual([]);
  });

  it("is YAML that can be read", async () => {
    const names = await filesOf(folder, /\.yml$/);
    expect(names).toHaveLength(8);
    for (const name of names) expect(await yaml(name)).toBeTypeOf("object");
  });

  it("names classes that are there", async () => {
    const names = ["corett.services.yml", "corett.routing.yml"];
    for (const name of names) {
      const text = await readFile(path.join(folder, name), "utf8");
      const [, file = ""] = /Drupal\\corett\\([\w\\]+)/.exec(text) ?? [];
      await access(path.join(folder, "src", `${file.replace(/\\/g, "/")}.php`));
    }
  });

  it("has a scheme for every setting", async () => {
    const scheme = (await yaml("config/schema/corett.schema.yml")) as Record<
      string,
      { mapping: object }
    >; // its own file
    const settings = (await yaml(
      "config/install/corett.settings.yml",
    )) as object; // its own file
    expect(Object.keys(scheme["corett.settings"]?.mapping ?? {})).toEqual(
      Object.keys(settings),
    );
  });

  it("loads files that are there, scripts by their hash", async () => {
    const libraries = (await yaml("corett.libraries.yml")) as Record<
      string,
      Library
    >; // its own file
    expect(Object.keys(libraries)).toHaveLength(16);
    for (const { js = {}, css } of Object.values(libraries)) {
      for (const [name, { attributes }] of Object.entries(js)) {
        const bytes = await readFile(path.join(folder, name));
        const hash = createHash("sha384").update(bytes).digest("base64");
        expect(attributes.integrity).toBe(`sha384-${hash}`);
      }
      for (const name of Object.keys(css?.theme ?? {}))
        await access(path.join(folder, name));
    }
  });

  it("renders as it did", async () => {
    const rendered = await render(Object.values(CASES));
    const text = Object.keys(CASES)
      .map((name, index) => {
        const { html, libraries } = rendered[index] ?? {
          html: "",
          libraries: [],
        };
        const loads = libraries.map((library) => `loads ${library}\n`);
        return `<!-- ${name} -->\n${html}\n${loads.join("")}`;
      })
      .join("\n");
    await expect(text).toMatchFileSnapshot("rendered.golden");
  });

  it("offers in its forms what the kit has", async () => {
    const [settings, block] = (await askPhp(
      new URL("render.php", import.meta.url),
      { folder, cases: [{ form: "settings" }, { form: "block" }] },
    )) as readonly Record<string, { options: Record<string, string> }>[]; // as render.php says
    expect(Object.keys(settings?.["country"]?.options ?? {})).toHaveLength(9);
    expect(Object.keys(settings?.["theme"]?.options ?? {})).toHaveLength(10);
    expect(block?.["id"]?.options[ID]).toMatch(/^Mensaje clave: /);
  });

  describe.skipIf(!hasPayloads)("hostile strings (needs ../shared)", () => {
    const places: Places<Case> = {
      render,
      text: (text, settings = {}) => ({ text, settings }),
      form: (values) => ({ block: values }),
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
