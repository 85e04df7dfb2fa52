import { readFile } from "node:fs/promises";
import type { Manifest } from "./manifest.ts";
import { scriptTag } from "./ways/script-tag.ts";

export type * from "./manifest.ts";
export { scriptTag };

const dist = new URL("./", import.meta.url);

/** Reads what the package holds. */
export async function readManifest(): Promise<Manifest> {
  const text = await readFile(new URL("manifest.json", dist), "utf8");
  return JSON.parse(text) as Manifest; // written by this package's own build
}

/** Where the kit's files lie, to copy them to one's own server. */
export const filesFolder = new URL("files/", dist);

/**
 * The HTML of a snippet.
 *
 * @throws RangeError if there is no such snippet
 */
export async function readSnippet(
  manifest: Manifest,
  id: string,
  language: string,
  mode: string,
): Promise<string> {
  const snippet = manifest.snippets.find(
    (one) => one.id === id && one.language === language && one.mode === mode,
  );
  if (!snippet)
    throw new RangeError(`there is no snippet "${id}" ${language} ${mode}`);
  return readFile(new URL(snippet.path, dist), "utf8");
}

/**
 * Fills a page of a static site: `<!-- corett-snippet ID LANGUAGE MODE -->`
 * becomes that snippet and `<!-- corett-script NAME -->` the tag that loads that
 * file.
 *
 * @param address - as for {@link scriptTag}
 * @throws RangeError if the page asks for something that does not exist
 */
export async function composePage(
  page: string,
  address: string,
): Promise<string> {
  const manifest = await readManifest();
  const parts = page.split(/<!-- corett-(snippet|script) (.*?) -->/);
  const filled = parts.map(async (part, index) => {
    if (index % 3 === 1) return "";
    if (index % 3 === 0) return part;
    const [first = "", language = "", mode = ""] = part.split(" ");
    return parts[index - 1] === "script"
      ? scriptTag(manifest, first, address)
      : readSnippet(manifest, first, language, mode);
  });
  return (await Promise.all(filled)).join("");
}
