import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { embedding, type EmbeddingInput } from "../contract.ts";
import { isAddress } from "../address.ts";
import { snippetFor } from "./index.ts";
import type { Manifest } from "../manifest.ts";
import { WAY_NAMES, wayOf } from "./ways.ts";

const file = (name: string, more: Partial<Manifest["files"][number]> = {}) => ({
  name,
  path: `files/${name}`,
  format: "iife" as const,
  integrity: `sha384-${name}`,
  bytes: 1,
  brotli: 1,
  ...more,
});

const manifest: Manifest = {
  version: "1.2.3",
  folder: "kit-1.2.3",
  files: [
    file("kit.js"),
    file("kit.module.js", { format: "es" }),
    file("auto.js"),
    file("touch.js"),
    file("frame.js"),
    file("leave.js", { element: "quick-exit" }),
    file("logo.js", { element: "logo" }),
    file("read.js", { element: "reader" }),
  ],
  snippets: [],
  documents: [
    {
      id: "corett",
      language: "es-419",
      title: "La CORETT en una página",
      page: "es-419/corett.html",
      data: "data/corett.json",
      oembed: "es-419/corett.oembed.json",
      image: { path: "es-419/corett.svg", width: 1200, height: 630 },
      height: 900,
    },
  ],
};

const WORDS = "<p>Palabras</p>";

/** The snippet of an embedding, with the kit's own words where it wants some. */
function snippet(input: EmbeddingInput, kit: Manifest = manifest): string {
  const checked = embedding.parse(input);
  const needsHtml =
    checked.element === "reader" ||
    (wayOf(checked.way).snippet && checked.element === "document");
  return snippetFor(checked, {
    manifest: kit,
    ...(needsHtml && { html: WORDS }),
  });
}

interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string =>
  node.nodeName === "#text" && "value" in node
    ? node.value
    : "childNodes" in node
      ? node.childNodes.map(textOf).join("")
      : "";

/** Every element of a snippet as a browser reads it. */
function parse(html: string): Parsed[] {
  const found: Parsed[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes)
      if ("tagName" in node) {
        found.push({
          name: node.tagName,
          attributes: Object.fromEntries(
            node.attrs.map(({ name, value }) => [name, value]),
          ),
          text: textOf(node),
        });
        walk(node.childNodes);
      }
  };
  walk(parseFragment(html).childNodes);
  return found;
}

describe("the snippet", () => {
  it.each(WAY_NAMES)("of the way %s reads like this", (way) => {
    expect(snippet({ way, document: "corett" })).toMatchSnapshot();
  });

  it.each(["quick-exit", "logo"] as const)(
    "of the element %s needs no document",
    (element) => {
      const html = snippet({ way: "element", element, country: "GT" });
      expect(html).toMatchSnapshot();
    },
  );

  it("has the hash of the file it loads, and no referrer to another host", () => {
    const tag = (input: Partial<EmbeddingInput>) =>
      parse(snippet({ way: "link", document: "corett", ...input })).find(
        ({ name }) => name === "script",
      )?.attributes;
    expect(tag({ script: "module" })).toEqual({
      type: "module",
      src: "/kit/kit.module.js",
      integrity: "sha384-kit.module.js",
      crossorigin: "anonymous",
    });
    expect(tag({ script: "auto", base: "https://example.org/kit/" })).toEqual({
      defer: "defer",
      src: "https://example.org/kit/auto.js",
      integrity: "sha384-auto.js",
      crossorigin: "anonymous",
      referrerpolicy: "no-referrer",
    });
    expect(tag({ script: "none" })).toBeUndefined();
  });

  it("says the country, the theme and the scheme wherever it can", () => {
    for (const way of [
      "live",
      "prerendered",
      "element",
      "marker",
      "link",
    ] as const) {
      const elements = parse(
        snippet({
          way,
          document: "corett",
          country: "CR",
          theme: "cr",
          scheme: "auto",
        }),
      );
      expect(
        elements.map((one) => one.attributes),
        way,
      ).toContainEqual(
        expect.objectContaining({
          "data-corett-country": "CR",
          "data-corett-theme": "cr",
          "data-corett-scheme": "auto",
        }),
      );
    }
  });

  it("of a reader is its own file's, with the scripts of what it holds", () => {
    const scripts = (script?: "module" | "auto" | "none") => {
      const html = snippet({
        way: "element",
        element: "reader",
        document: "corett",
        ...(script && { script }),
      });
      expect(html).toContain(WORDS);
      return parse(html).flatMap(({ attributes }) => attributes["src"] ?? []);
    };
    expect(scripts()).toEqual(["/kit/kit.js", "/kit/read.js"]);
    expect(scripts("module")).toEqual(["/kit/kit.module.js", "/kit/read.js"]);
    expect(scripts("auto")).toEqual(["/kit/auto.js"]);
    expect(scripts("none")).toEqual([]);
  });

  it("tells a page of the kit in a frame by its address, and no page of others", () => {
    const frame = (input: Partial<EmbeddingInput>) =>
      parse(snippet({ way: "frame", ...input })).find(
        ({ name }) => name === "iframe",
      )?.attributes["src"];
    const choices = { country: "CR", theme: "cr", scheme: "dark" } as const;
    expect(frame({ document: "corett", ...choices })).toBe(
      "/kit/es-419/corett.html?country=CR&theme=cr&scheme=dark",
    );
    expect(frame({ document: "corett", country: "CR" })).toBe(
      "/kit/es-419/corett.html?country=CR",
    );
    expect(frame({ page: "/otra.html", title: "Otra", ...choices })).toBe(
      "/otra.html",
    );
  });

  it("of a document that the kit has not is an error", () => {
    expect(() => snippet({ way: "link", document: "none" })).toThrow(
      RangeError,
    );
    expect(() =>
      snippet({ way: "link", document: "corett", language: "en" }),
    ).toThrow(/en/);
  });

  it("without the words that it needs is an error", () => {
    const checked = embedding.parse({ way: "live", document: "corett" });
    expect(() => snippetFor(checked, { manifest })).toThrow(/live/);
  });
});

/** What browsers run, or follow without being asked. */
const ALIVE = /^(object|embed|base|meta|style|form|svg|math|template|link)$/;

/** The ways that say a title and lead to a page. */
const LINKING = ["element", "marker", "link", "frame"] as const;

const anyTitle = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
const markupTitle = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      "<",
      ">",
      "&",
      "</a>",
      "<script>",
      "-->",
      "&#60;",
      "]]>",
      "{{",
      "$1",
      "`",
      "a",
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(""));

describe("any title and address", () => {
  it("come back from the HTML as they were, and nothing else does", () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.oneof(anyTitle, markupTitle),
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.webPath(),
        ),
        fc.constantFrom(...LINKING),
        (title, page, way) => {
          const input = { way, page, title, src: "/d.json", script: "none" };
          const { success, data } = embedding.safeParse(
            way === "link" || way === "frame"
              ? { ...input, src: undefined }
              : input,
          );
          if (!success) return;
          tried += 1;
          const html = snippetFor(data, { manifest });
          expect(html).not.toMatch(/[\n\r]/);
          const elements = parse(html);
          expect(elements).toHaveLength(way === "link" ? 1 : 2);
          if (way === "frame") {
            const frame = elements.find(({ name }) => name === "iframe");
            expect(frame?.attributes).toMatchObject({ src: page, title });
          } else {
            const link = elements.find(({ name }) => name === "a");
            expect(link?.attributes["href"]).toBe(page);
            expect(link?.text).toBe(title);
          }
          for (const { name, attributes } of elements) {
            expect(name).not.toMatch(ALIVE);
            for (const key of Object.keys(attributes))
              expect(key).not.toMatch(/^on|^style$/);
          }
        },
      ),
      { numRuns: 2000 },
    );
    // The contract refuses many a title; those that it takes must be many too.
    expect(tried).toBeGreaterThan(500);
  });

  it("that nobody checked are refused or inert", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyTitle, markupTitle),
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            "javascript:alert(1)",
            "data:text/html,a",
            "//a.b/",
            '/"><script>',
            "vbscript:a",
          ),
        ),
        fc.constantFrom(...LINKING, "oembed" as const),
        (title, page, way) => {
          const unchecked = {
            ...embedding.parse({ way, document: "corett" }),
            title,
            page,
          };
          const write = () =>
            snippetFor({ ...unchecked, script: "none" }, { manifest });
          if (!isAddress(page)) {
            expect(write).toThrow(RangeError);
            return;
          }
          for (const { name } of parse(write()))
            expect(name).toMatch(/^(a|div|iframe|corett-document)$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
