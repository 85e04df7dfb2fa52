/** The packages as the build made them. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";

/** Where a package lies. */
export const zipOf = (cms: "wordpress" | "joomla" | "drupal"): string =>
  fileURLToPath(new URL(`../dist/corett-${cms}.zip`, import.meta.url));

/** The files in a zip, by path. */
export async function filesIn(
  zip: string | Uint8Array,
): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(typeof zip === "string" ? await readFile(zip) : zip);
}

/** Puts the files of a zip into a folder. */
export async function unzip(
  zip: string | Uint8Array,
  folder: string,
): Promise<void> {
  for (const [name, bytes] of Object.entries(await filesIn(zip))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
