/**
 * Makes the data sets from UNODC's file, which lies outside the repository.
 * With `--check` it writes nothing and fails if the committed files differ.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { DataSet } from "@corett/model";
import { detectedVictimsSet } from "./detected-victims.ts";
import { detectedWomenSet } from "./detected-women-girls.ts";
import { detectedVictims } from "./glotip.ts";

const FILE = "unodc-glotip-2025-04-14-corett9.csv";
const shared = process.env["CORETT_SHARED"] ?? "../../../shared";
const source = new URL(
  `${shared}/data/${FILE}`,
  new URL("../", import.meta.url),
);

const rows = detectedVictims(await readFile(source, "utf8"));
const sets: readonly DataSet[] = [
  detectedVictimsSet(rows, FILE),
  detectedWomenSet(rows, FILE),
];

const check = process.argv.includes("--check");
for (const set of sets) {
  const file = new URL(`../data/data-sets/${set.id}.json`, import.meta.url);
  const schema = "../../../model/schemas/data-set.schema.json";
  const text = `${JSON.stringify({ $schema: schema, ...set }, null, 2)}\n`;
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8")) !== text) {
    console.error(
      `data/data-sets/${set.id}.json is not what build/data-sets.ts makes of ${FILE}`,
    );
    process.exitCode = 1;
  }
}
