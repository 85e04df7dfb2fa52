/** Which HTML the kit's snippets are made of: what an editor has to let through. */
import { readFile } from "node:fs/promises";
import { readManifest, readSnippet } from "@corett/embed/compose";
import type { Package } from "custom-elements-manifest";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

/** What any element may have, besides what the manifest says of it. */
const ANYWHERE = ["id", "class", "lang", "dir", "slot", "hidden", "data-*"];

/** Tags by name, with the attributes that the manifest gives them. */
async function elementsOfManifest(): Promise<Map<string, Set<string>>> {
  const file = new URL(
    import.meta.resolve("@corett/elements/custom-elements.json"),
  );
  const { modules } = JSON.parse(await readFile(file, "utf8")) as Package; // the elements' own test checks it
  const found = new Map<string, Set<string>>();
  for (const one of modules.flatMap(({ declarations = [] }) => declarations))
    if ("tagName" in one && one.tagName)
      found.set(
        one.tagName,
        new Set([
          ...ANYWHERE,
          ...(one.attributes ?? []).map(({ name }) => name),
        ]),
      );
  return found;
}

function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes)
    if ("tagName" in node) {
      yield node;
      yield* elementsIn(node.childNodes);
    }
}

/**
 * Attributes by tag: of the kit's elements as the manifest has them, of all others
 * as the live snippets use them.
 */
export async function markupOfKit(): Promise<
  Readonly<Record<string, readonly string[]>>
> {
  const tags = await elementsOfManifest();
  const manifest = await readManifest();
  for (const { id, language, mode } of manifest.snippets) {
    if (mode !== "live") continue;
    const html = await readSnippet(manifest, id, language, mode);
    for (const { tagName, attrs } of elementsIn(
      parseFragment(html).childNodes,
    )) {
      const known = tags.get(tagName) ?? new Set();
      for (const { name } of attrs)
        known.add(name.startsWith("data-") ? "data-*" : name);
      tags.set(tagName, known);
    }
  }
  const sorted = [...tags].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([tag, names]) => [tag, [...names].sort()]),
  );
}
