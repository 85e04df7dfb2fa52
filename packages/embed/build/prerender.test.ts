import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { published } from "@corett/content";
import { documentMark, type Mark, snippetOf } from "@corett/elements/words";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { shadowOf } from "./prerender.ts";

const shared =
  process.env["CORETT_SHARED"] ??
  fileURLToPath(new URL("../../../../shared", import.meta.url));
const corpus = `${shared}/payloads/corpus.json`;
const has = existsSync(corpus);

/** What its README says that it is. */
const payloads: readonly string[] = has
  ? (JSON.parse(readFileSync(corpus, "utf8")) as { s: string }[]).map(
      ({ s }) => s,
    )
  : [];

/** What says what a mark is; everything else is words. */
const STRUCTURE =
  /^(?:slot|scope|class|role|colspan|rowspan|type|data-(?:figure|kind|place|shape|value))$/;

/** The same marks with other words in every place; a figure is refused as one. */
function withWords(mark: Mark, next: () => string): Mark {
  const [name, attributes, ...children] = mark;
  if (name === "td") return mark;
  const own = Object.entries(attributes).map(([key, value]) => [
    key,
    STRUCTURE.test(key) ? value : next(),
  ]);
  return [
    name,
    Object.fromEntries(own) as Mark[1], // keys as they were, values texts
    ...children.map((one) =>
      typeof one === "string" ? next() : withWords(one, next),
    ),
  ];
}

function* elementsOf(mark: Mark): Generator<Mark> {
  const [name, , ...children] = mark;
  if (name.startsWith("corett-")) yield mark;
  for (const child of children)
    if (typeof child !== "string") yield* elementsOf(child);
}

async function prerendered(mark: Mark): Promise<string> {
  const roots = new Map<Mark, string>();
  for (const one of elementsOf(mark)) roots.set(one, await shadowOf(one));
  return snippetOf(mark, (one) => roots.get(one) ?? "");
}

type Node = DefaultTreeAdapterMap["node"];

/** What a parser sees: elements with the names of their attributes, and addresses. */
function* seenIn(node: Node): Generator<string> {
  if ("tagName" in node) {
    yield node.tagName;
    for (const { name, value } of node.attrs) {
      yield `${node.tagName} ${name}`;
      if (/^(?:href|src|poster|action|formaction|data)$/.test(name))
        if (!/^(?:https:\/\/|tel:|mailto:|#|[a-z0-9][\w./-]*$)/i.test(value))
          yield `${node.tagName} leads to ${value}`;
    }
  }
  if ("content" in node) yield* seenIn(node.content);
  if ("childNodes" in node)
    for (const child of node.childNodes) yield* seenIn(child);
}

const seen = (html: string) => new Set(seenIn(parseFragment(html)));

const strangers = (html: string, known: ReadonlySet<string>) =>
  [...seen(html)].filter((one) => !known.has(one));

/** One document of each format. */
const documents = published.filter(
  ({ format }, index) =>
    published.findIndex((one) => one.format === format) === index,
);

describe.skipIf(!has)("hostile words in a prerendered snippet", () => {
  it.each(documents)("of $format stay words", async (document) => {
    const mark = documentMark(document, "es-419");
    const known = seen(await prerendered(mark));
    let places = 0;
    withWords(mark, () => `${(places += 1)}`);
    expect(places).toBeGreaterThan(3);
    let at = 0;
    // Until every string has stood somewhere, and each place had several.
    for (let turn = 0; turn < Math.ceil(payloads.length / places) + 3; turn++) {
      const hostile = withWords(
        mark,
        () => payloads[at++ % payloads.length] ?? "",
      );
      expect(strangers(await prerendered(hostile), known)).toEqual([]);
    }
    expect(at).toBeGreaterThanOrEqual(payloads.length);
  });

  it("are seen by this check where nothing is escaped", () => {
    const found = payloads.flatMap((one) =>
      strangers(`<p>${one}</p>`, new Set(["p"])),
    );
    expect(found).toContain("script");
    expect(found.some((one) => one.includes(" on"))).toBe(true);
    expect(found.some((one) => one.includes("leads to javascript:"))).toBe(
      true,
    );
  });
});
