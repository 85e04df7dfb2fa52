import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  filesFolder,
  type Manifest,
  readManifest,
} from "@corett/embed/compose";
import type { Plugin } from "vite";

const logo = new URL("./", import.meta.resolve("@corett/tokens/logo/name.svg"));
const embed = new URL("./", import.meta.resolve("@corett/embed/manifest.json"));

/** One file for a language and mode: `{ "<id>": "<html>" }`, loaded at once. */
async function writeSnippets(manifest: Manifest, folder: URL): Promise<void> {
  const files = new Map<string, Record<string, string>>();
  for (const { id, language, mode, path } of manifest.snippets) {
    const name = `${language}.${mode}.json`;
    const texts = files.get(name) ?? {};
    texts[id] = await readFile(new URL(path, embed), "utf8");
    files.set(name, texts);
  }
  await mkdir(folder, { recursive: true });
  for (const [name, texts] of files)
    await writeFile(new URL(name, folder), JSON.stringify(texts));
}

/** Puts what the pages ask for by address beside them: logo, kit, snippets. */
export function copies(): Plugin {
  let dist = new URL("../dist/", import.meta.url);
  return {
    name: "corett-studio-copies",
    apply: "build",
    configResolved({ root, build }) {
      dist = pathToFileURL(`${resolve(root, build.outDir)}/`);
    },
    async closeBundle() {
      for (const name of ["name.svg", "name-negative.svg", "favicon.svg"])
        await cp(new URL(name, logo), new URL(`logo/${name}`, dist));
      await cp(filesFolder, new URL("kit/", dist), { recursive: true });
      await writeSnippets(await readManifest(), new URL("snippets/", dist));
    },
  };
}
