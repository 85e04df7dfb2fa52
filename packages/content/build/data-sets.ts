/**
 * Makes the data sets from UNODC's release, which lies outside the repository.
 * Only for a new edition: another choice of suppressed cells beside the one
 * that is out would give cells away. With `--check` it writes nothing and fails
 * if a committed figure is not the release's.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dataSet } from "@corett/model";
import { differences, preparedRelease, RELEASE } from "./unodc-release.ts";

const folder = new URL("../data/data-sets/", import.meta.url);

async function committed() {
  const names = await readdir(folder);
  const texts = names.map((name) => readFile(new URL(name, folder), "utf8"));
  return (await Promise.all(texts)).map((text) => {
    // The model checks it; "$schema" is for editors and no part of it.
    const fields = Object.entries(JSON.parse(text) as object).filter(
      ([name]) => name !== "$schema",
    );
    return dataSet.parse(Object.fromEntries(fields));
  });
}

if (process.argv.includes("--check")) {
  for (const key of await differences(await committed())) {
    console.error(`${key}: not what ${RELEASE} says`);
    process.exitCode = 1;
  }
} else {
  const { dataSets } = await preparedRelease();
  for (const set of dataSets) {
    const $schema = "../../../model/schemas/data-set.schema.json";
    const text = `${JSON.stringify({ $schema, ...set }, null, 2)}\n`;
    await writeFile(new URL(`${set.id}.json`, folder), text);
  }
}
