import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Manifest } from "../src/manifest.ts";
import { readmes } from "./readme.ts";

/** Any fixed day: the same files make the same archive. ZIP knows no earlier. */
const DAY = new Date(1980, 0, 1);

/** Every file below a folder, by its path in the archive, in a fixed order. */
async function filesIn(folder: URL, prefix: string): Promise<Zippable> {
  const root = fileURLToPath(folder);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const names = found
    .filter((one) => one.isFile())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)))
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();
  const files: Zippable = {};
  for (const name of names)
    files[`${prefix}/${name}`] = await readFile(new URL(name, folder));
  return files;
}

/**
 * The one download: the folder to serve, snippets to paste, and what to do with
 * them, in Spanish and English.
 */
export async function zipOf(
  dist: URL,
  manifest: Manifest,
): Promise<Uint8Array> {
  const licence = new URL("../../../LICENSE", import.meta.url);
  const texts = Object.entries(readmes(manifest)).map(
    ([name, text]): [string, Uint8Array] => [
      name,
      // Old editors on Windows know no other line ends and guess the encoding.
      strToU8(`\uFEFF${text.replaceAll("\n", "\r\n")}`),
    ],
  );
  return zipSync(
    {
      ...Object.fromEntries(texts),
      "LICENSE.txt": await readFile(licence),
      ...(await filesIn(new URL("files/", dist), manifest.folder)),
      ...(await filesIn(new URL("snippets/", dist), "snippets")),
    },
    { level: 9, mtime: DAY },
  );
}
