import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Package } from "custom-elements-manifest";

const file = fileURLToPath(
  import.meta.resolve("@corett/elements/custom-elements.json"),
);
const manifest = JSON.parse(await readFile(file, "utf8")) as Package; // its own test checks it

/** Names of the kit's elements without the prefix, by the manifest: `key-message`. */
export const NAMES: readonly string[] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap((one) =>
    "tagName" in one && one.tagName ? [one.tagName.replace("corett-", "")] : [],
  )
  .sort();

/** Names that say nothing about the reader: they stand in the page's source. */
const NEUTRAL: Readonly<Record<string, string>> = {
  hotline: "line",
  "quick-exit": "leave",
  reader: "read",
};

/** The file that holds one element and all that it needs. */
export const fileOf = (name: string): string => `${NEUTRAL[name] ?? name}.js`;
