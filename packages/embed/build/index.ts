/** Writes the files, the snippets and their manifest to `dist/`. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { VERSION } from "@corett/elements";
import { AUTOLOADER, bundleAutoloader } from "./autoloader.ts";
import type { Manifest, ManifestFile } from "../src/manifest.ts";
import { bundle, type BundleFile, FILES } from "./bundle.ts";
import { describeDocuments } from "./documents.ts";
import { makeSnippets } from "./snippets.ts";

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

const manifest: Manifest = {
  version: VERSION,
  folder: `kit-${VERSION}`,
  files: described,
  snippets: snippets.map(({ id, language, mode, path, html }) => ({
    id,
    language,
    mode,
    path,
    brotli: brotliCompressSync(html).length,
  })),
  documents: describeDocuments(),
};
await writeFile(
  new URL("manifest.json", dist),
  `${JSON.stringify(manifest, null, 2)}\n`,
);
