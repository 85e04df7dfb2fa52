import { readFile } from "node:fs/promises";

/** A file of the kit, as `manifest.json` describes it. */
export interface ManifestFile {
  readonly name: string;
  /** Below the package's folder. */
  readonly path: string;
  readonly format: "iife" | "es";
  /** For the `integrity` attribute. */
  readonly integrity: string;
  readonly bytes: number;
  /** Bytes after brotli at its highest level. */
  readonly brotli: number;
}

/** A snippet, as `manifest.json` describes it. */
export interface ManifestSnippet {
  readonly id: string;
  readonly language: string;
  readonly mode: "live" | "prerendered";
  /** Below the package's folder. */
  readonly path: string;
  readonly brotli: number;
}

export interface Manifest {
  readonly version: string;
  readonly files: readonly ManifestFile[];
  readonly snippets: readonly ManifestSnippet[];
}

const dist = new URL("./", import.meta.url);

/** Reads what the package holds. */
export async function readManifest(): Promise<Manifest> {
  const text = await readFile(new URL("manifest.json", dist), "utf8");
  return JSON.parse(text) as Manifest; // written by this package's own build
}

/** Where the kit's files lie, to copy them to one's own server. */
export const filesFolder = new URL("files/", dist);

/**
 * The tag that loads a file of the kit, with its integrity hash.
 *
 * @param address - the folder that the page has the files in, with a `/` at its
 * end, on its own site or with CORS
 * @throws RangeError if there is no such file
 */
export function scriptTag(
  manifest: Manifest,
  name: string,
  address: string,
): string {
  const file = manifest.files.find((one) => one.name === name);
  if (!file) throw new RangeError(`the kit has no file "${name}"`);
  const kind = file.format === "es" ? 'type="module"' : 'defer="defer"';
  return `<script ${kind} src="${address}${name}" integrity="${file.integrity}" crossorigin="anonymous"></script>`;
}

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
