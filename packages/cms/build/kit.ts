/** The kit's own files, as every package carries them. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { published } from "@corett/content/published";
import { filesFolder, readManifest, readSnippet } from "@corett/embed/compose";
import { COUNTRIES } from "./places.ts";
import type { Files } from "./zip.ts";

/** Reads a file that a package exports. */
const exported = (name: string): Promise<Uint8Array> =>
  readFile(new URL(import.meta.resolve(name)));

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

/**
 * The PHP that all packages have in common.
 *
 * @param namespace - where a CMS looks for classes of the package
 */
export async function coreFiles(namespace: string): Promise<Files> {
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

/** The folder `kit/`: scripts, data and themes for visitors' browsers. */
export async function kitFiles(): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, bytes] of await folderFiles(filesFolder))
    files.set(path, bytes);
  for (const document of published)
    files.set(`data/${document.id}.json`, JSON.stringify(document));
  files.set("themes/tokens.css", await exported("@corett/tokens/tokens.css"));
  for (const code of COUNTRIES) {
    const theme = `${code.toLowerCase()}.css`;
    files.set(
      `themes/${theme}`,
      await exported(`@corett/tokens/themes/${theme}`),
    );
  }
  return files;
}

/** The folder `snippets/`: HTML that the server puts into pages. */
export async function snippetFiles(): Promise<Files> {
  const manifest = await readManifest();
  const files = new Map<string, string>();
  for (const { id, language, mode } of manifest.snippets)
    files.set(
      `${language}/${id}.${mode}.html`,
      await readSnippet(manifest, id, language, mode),
    );
  return files;
}

/** The same files below a folder. */
export const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([name, content]) => [`${folder}/${name}`, content]));
