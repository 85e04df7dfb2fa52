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

/**
 * The script tag of an embedding: "" if it has none. A page needs it once,
 * however many snippets it has.
 *
 * @throws RangeError if the kit lacks the file
 */
export function scriptFor(embedding: Embedding, manifest: Manifest): string {
  const { way, element, script, base } = embedding;
  if (script === "none") return "";
  const name =
    way === "frame"
      ? "frame.js"
      : script === "touch"
        ? "touch.js"
        : script === "classic" && element !== "document"
          ? fileFor(manifest, element)
          : KITS[script];
  return scriptTag(manifest, name, base);
}
