/**
 * Writes the files, the snippets, their manifest and the one download to `dist/`.
 *
 *     node build/index.ts [https://example.org/kit-1.0.0/]
 *
 * The address is where the folder will be, for hosts that embed by address; else
 * it is the root of the site that asks.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { VERSION } from "@corett/elements";
import { AUTOLOADER, bundleAutoloader } from "./autoloader.ts";
import type { Manifest, ManifestFile } from "../src/manifest.ts";
import { bundle, type BundleFile, FILES } from "./bundle.ts";
import { describeDocuments, drawPictures } from "./documents.ts";
import { fillFolder } from "./kit-folder.ts";
import { makeSnippets } from "./snippets.ts";
import { zipOf } from "./zip.ts";

const dist = new URL("../dist/", import.meta.url);
const files = new URL("files/", dist);

/** What a page needs to know of a file: where it is and that it is genuine. */
async function describe({
  name,
  format,
  element,
}: Omit<BundleFile, "entry">): Promise<ManifestFile> {
  const bytes = await readFile(new URL(name, files));
  const hash = createHash("sha384").update(bytes).digest("base64");
  return {
    name,
    path: `files/${name}`,
    format,
    ...(element !== undefined && { element }),
    integrity: `sha384-${hash}`,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
  };
}

await rm(dist, { recursive: true, force: true });
// Each waits for its own workers, so they may wait together.
await Promise.all([
  ...FILES.map((file) => bundle(file, files)),
  bundleAutoloader(files),
]);
const described = await Promise.all(
  [...FILES, AUTOLOADER].map((file) => describe(file)),
);

const snippets = await makeSnippets();
for (const { path, html } of snippets) {
  const file = new URL(path, dist);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, html);
}

const folder = `kit-${VERSION}`;
const pictures = await drawPictures();
const manifest: Manifest = {
  version: VERSION,
  folder,
  files: described,
  snippets: snippets.map(({ id, language, mode, path, html }) => ({
    id,
    language,
    mode,
    path,
    brotli: brotliCompressSync(html).length,
  })),
  documents: describeDocuments(pictures),
};
await writeFile(
  new URL("manifest.json", dist),
  `${JSON.stringify(manifest, null, 2)}\n`,
);
const base = process.argv[2] ?? `/${folder}/`;
await fillFolder(files, { manifest, snippets, pictures, base });
await writeFile(new URL("corett-kit.zip", dist), await zipOf(dist, manifest));
