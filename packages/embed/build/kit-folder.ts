/** Fills the folder that a web team puts on its server. */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { documentMark } from "@corett/elements/words";
import type { PublishedDocument } from "@corett/model";
import { transform } from "lightningcss";
import { embedding } from "../src/contract.ts";
import type { Manifest, ManifestDocument } from "../src/manifest.ts";
import { oembedFor } from "../src/ways/index.ts";
import { documents } from "./documents.ts";
import type { Picture } from "./image.ts";
import { kitPage } from "./kit-page.ts";
import { KIT_WORDS } from "./kit-words.ts";
import type { Snippet } from "./snippets.ts";

const tokens = new URL("./", import.meta.resolve("@corett/tokens/tokens.css"));

const squeeze = (name: string, css: Uint8Array): Uint8Array =>
  transform({ filename: name, code: css, minify: true }).code;

/** Style sheets for the kit's pages and for pages that want the brand's colours. */
async function writeStyles(folder: URL): Promise<void> {
  const base = await readFile(new URL("tokens.css", tokens));
  const page = await readFile(new URL("page.css", import.meta.url));
  await writeFile(new URL("tokens.css", folder), squeeze("tokens.css", base));
  await writeFile(
    new URL("page.css", folder),
    squeeze("page.css", Buffer.concat([base, page])),
  );
  await mkdir(new URL("themes/", folder), { recursive: true });
  for (const name of await readdir(new URL("themes/", tokens)))
    if (name.endsWith(".css"))
      await writeFile(
        new URL(`themes/${name}`, folder),
        squeeze(name, await readFile(new URL(`themes/${name}`, tokens))),
      );
  await cp(new URL("logo/favicon.svg", tokens), new URL("icon.svg", folder));
}

/** The file that registers what a document's page shows. */
function scriptOf(document: PublishedDocument, manifest: Manifest): string {
  const [tag] = documentMark(document, "en");
  const file = manifest.files.find(
    ({ element }) => `corett-${element ?? ""}` === tag,
  );
  return file?.name ?? "kit.js";
}

/** What the makers of a folder have made before. */
export interface KitParts {
  readonly manifest: Manifest;
  readonly snippets: readonly Snippet[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Where the folder will be: oEmbed wants whole addresses. */
  readonly base: string;
}

function pageOf(
  document: PublishedDocument,
  entry: ManifestDocument,
  { manifest, snippets, base }: KitParts,
): string {
  const { id } = document;
  const snippet = snippets.find(
    (one) =>
      one.id === id &&
      one.language === entry.language &&
      one.mode === "prerendered",
  );
  if (!snippet) throw new Error(`${id} was not prerendered`);
  const { language } = snippet;
  const [other] = KIT_WORDS[language].other;
  return kitPage({
    language,
    title: entry.title,
    html: snippet.html,
    script: scriptOf(document, manifest),
    other: `../${other}/${id}.html`,
    data: `../${entry.data}`,
    // A whole address if there is one: some systems do not know relative ones.
    oembed: base.startsWith("http")
      ? `${base}${entry.oembed}`
      : `${id}.oembed.json`,
  });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the data, the pages and the oEmbed files of all documents. */
async function writeDocuments(folder: URL, parts: KitParts): Promise<void> {
  const { manifest, base } = parts;
  for (const document of documents)
    for (const entry of manifest.documents) {
      if (entry.id !== document.id) continue;
      const { language } = entry;
      const place = embedding.parse({
        way: "frame",
        document: entry.id,
        language,
        base,
      });
      await writeFile(
        new URL(entry.page, folder),
        pageOf(document, entry, parts),
      );
      await writeFile(new URL(entry.data, folder), JSON.stringify(document));
      await writeFile(
        new URL(entry.oembed, folder),
        json(oembedFor(place, manifest)),
      );
    }
}

/** Adds to the bundled files all else that the kit's folder holds. */
export async function fillFolder(folder: URL, parts: KitParts): Promise<void> {
  for (const name of ["data", ...Object.keys(KIT_WORDS)])
    await mkdir(new URL(`${name}/`, folder), { recursive: true });
  await writeStyles(folder);
  await writeDocuments(folder, parts);
  for (const [path, { svg }] of parts.pictures)
    await writeFile(new URL(path, folder), svg);
}
