/** Writes the packages to `dist/`, each ready to be installed. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { readContract } from "./contract.ts";
import { drupalFiles } from "./drupal.ts";
import { joomlaFiles } from "./joomla.ts";
import { wordpressFiles } from "./wordpress.ts";
import { zipOf } from "./zip.ts";

const dist = new URL("../dist/", import.meta.url);

const contract = await readContract();
const packages = {
  "corett-wordpress.zip": zipOf(await wordpressFiles(contract)),
  "corett-joomla.zip": zipOf(await joomlaFiles(contract)),
  "corett-drupal.zip": zipOf(await drupalFiles(contract)),
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
for (const [name, bytes] of Object.entries(packages))
  await writeFile(new URL(name, dist), bytes);
