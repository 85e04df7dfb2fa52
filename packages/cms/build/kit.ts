/** The kit's own files, as every package carries them. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { filesFolder, readManifest, readSnippet } from "@corett/embed/compose";
import type { Contract } from "./contract.ts";
import { contractPhp } from "./php.ts";
import type { Files } from "./zip.ts";

/** All files below a folder, by their path in it. */
export async function folderFiles(folder: URL): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of names)
    if (entry.isFile()) {
      const whole = path.join(entry.parentPath, entry.name);
      const inside = path.relative(fileURLToPath(folder), whole);
      files.set(inside.split(path.sep).join("/"), await readFile(whole));
    }
  return files;
}

/** The PHP that all packages have in common, in a package's own namespace. */
async function coreFiles(namespace: string): Promise<Files> {
  const files = await folderFiles(new URL("../core/", import.meta.url));
  return new Map(
    [...files].map(([name, content]) => [
      name,
      Buffer.from(content)
        .toString("utf8")
        .replace("namespace Corett\\Kit;", `namespace ${namespace};`),
    ]),
  );
}

export const license = (): Promise<string> =>
  readFile(new URL("../../../LICENSE", import.meta.url), "utf8");

/** The folder `kit/`: what visitors' browsers get, as embed made it. */
export const kitFiles = (): Promise<Files> => folderFiles(filesFolder);

/** The folder `snippets/`: HTML that the server puts into pages, of no samples. */
async function snippetFiles(): Promise<Files> {
  const manifest = await readManifest();
  const files = new Map<string, string>();
  for (const { id, language } of manifest.documents)
    for (const mode of ["live", "prerendered"])
      files.set(
        `${language}/${id}.${mode}.html`,
        await readSnippet(manifest, id, language, mode),
      );
  return files;
}

/** The same files below a folder. */
export const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([name, content]) => [`${folder}/${name}`, content]));

/**
 * What every package holds besides its own: the common PHP, the contract, the
 * snippets.
 *
 * @param core - the folder and the namespace of the common PHP
 */
export async function partsOf(
  contract: Contract,
  core: { readonly folder: string; readonly namespace: string },
): Promise<Files> {
  return new Map<string, string | Uint8Array>([
    ...below(core.folder, await coreFiles(core.namespace)),
    ...below("snippets", await snippetFiles()),
    ["contract.php", contractPhp(contract)],
    ["LICENSE.txt", await license()],
  ]);
}
