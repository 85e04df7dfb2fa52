/** Fills the pages, and puts the kit beside them as a web team would. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { published } from "@corett/content";
import { composePage, filesFolder, readManifest } from "@corett/embed/compose";
import { composeHost, DOCUMENTS } from "./hosts/compose.ts";
import { HOSTS, TRIED } from "./hosts/index.ts";
import { listOf, pageFile } from "./hosts/list.ts";
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

// The kit's data, and what a host has that is on another version.
await mkdir(new URL("kit/data/", dist), { recursive: true });
for (const document of published)
  if (DOCUMENTS.some((id) => id === document.id))
    await writeFile(
      new URL(`kit/data/${document.id}.json`, dist),
      JSON.stringify(document),
    );
const manifest = await readManifest();
const kit = await readFile(new URL("kit.js", filesFolder), "utf8");
await writeFile(
  new URL("kit/other-version.js", dist),
  kit.replaceAll(`"${manifest.version}"`, '"99.0.0"'),
);

const rooms = new URL("hosts/", dist);
await mkdir(rooms, { recursive: true });
await cp(new URL("legacy/", import.meta.url), new URL("legacy/", rooms), {
  recursive: true,
});
await cp(
  new URL("hosts/list.css", import.meta.url),
  new URL("list.css", rooms),
);
await writeFile(new URL("index.html", rooms), listOf("es"));
await writeFile(new URL("en.html", rooms), listOf("en"));
for (const host of HOSTS)
  for (const tried of TRIED)
    await writeFile(
      new URL(pageFile(host, tried), rooms),
      await composeHost(host, tried, manifest, "../kit/"),
    );
