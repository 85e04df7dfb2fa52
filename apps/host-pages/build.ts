/** Fills the pages, and puts the kit beside them as a web team would. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { composePage, filesFolder } from "@corett/embed/compose";

const pages = new URL("pages/", import.meta.url);
const dist = new URL("dist/", import.meta.url);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const name of await readdir(pages)) {
  const file = new URL(name, pages);
  if (/\.x?html$/.test(name))
    await writeFile(
      new URL(name, dist),
      await composePage(await readFile(file, "utf8"), "kit/"),
    );
  else await cp(file, new URL(name, dist));
}
await cp(filesFolder, new URL("kit/", dist), { recursive: true });
