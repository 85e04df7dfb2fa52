/** Fills the pages, and puts the kit beside them as a web team would. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { composePage, filesFolder } from "@corett/embed/compose";
import { VARIANTS, vary } from "./variants.ts";

const pages = new URL("pages/", import.meta.url);
const dist = new URL("dist/", import.meta.url);

async function writePage(name: string, page: string): Promise<void> {
  await writeFile(new URL(name, dist), await composePage(page, "kit/"));
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const name of await readdir(pages)) {
  const file = new URL(name, pages);
  if (name.endsWith(".html"))
    await writePage(name, await readFile(file, "utf8"));
  else await cp(file, new URL(name, dist));
}
const index = await readFile(new URL("index.html", pages), "utf8");
for (const variant of VARIANTS)
  await writePage(variant.name, vary(index, variant));
await cp(filesFolder, new URL("kit/", dist), { recursive: true });
