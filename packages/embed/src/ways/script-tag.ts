import { originOf } from "../address.ts";
import type { Embedding } from "../contract.ts";
import type { Manifest, ManifestFile } from "../manifest.ts";
import { elementOf } from "./markup.ts";

function fileOf(manifest: Manifest, name: string): ManifestFile {
  const file = manifest.files.find((one) => one.name === name);
  if (!file) throw new RangeError(`the kit has no file "${name}"`);
  return file;
}

/**
 * The tag that loads a file of the kit, with its integrity hash. To another
 * host the browser sends no referrer.
 *
 * @param address - the folder that the page has the files in, with a `/` at its
 * end, on its own site or with CORS
 * @throws RangeError if there is no such file, or the address is none
 */
export function scriptTag(
  manifest: Manifest,
  name: string,
  address: string,
): string {
  const { format, integrity } = fileOf(manifest, name);
  return elementOf(
    "script",
    {
      ...(format === "es" ? { type: "module" } : { defer: "defer" }),
      src: `${address}${name}`,
      integrity,
      crossorigin: "anonymous",
      referrerpolicy: originOf(address) && "no-referrer",
    },
    "",
  );
}

const KITS = { classic: "kit.js", module: "kit.module.js", auto: "auto.js" };

/** The file that registers one element, else the whole kit. */
const fileFor = (manifest: Manifest, element: string): string =>
  manifest.files.find((one) => one.element === element)?.name ?? KITS.classic;

/** The files that an embedding needs, the one that comes first first. */
function namesFor(embedding: Embedding, manifest: Manifest): string[] {
  const { way, element, script } = embedding;
  if (script === "none") return [];
  if (way === "frame") return ["frame.js"];
  if (script === "touch") return ["touch.js"];
  // What stands in a reader is dressed too; `auto.js` finds both.
  if (element === "reader" && script !== "auto")
    return [KITS[script], fileFor(manifest, element)];
  return script === "classic" && element !== "document"
    ? [fileFor(manifest, element)]
    : [KITS[script]];
}

/**
 * The script tags of an embedding, a line each: "" if it has none. A page needs
 * them once, however many snippets it has.
 *
 * @throws RangeError if the kit lacks a file
 */
export const scriptFor = (embedding: Embedding, manifest: Manifest): string =>
  namesFor(embedding, manifest)
    .map((name) => scriptTag(manifest, name, embedding.base))
    .join("\n");
