/**
 * Writes the JSON Schema files that editors get completion from, or, with
 * `--check`, fails if the committed ones differ from what the zod schemas say.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import * as model from "../dist/index.js";

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  "analysis-item": model.analysisItem,
  audience: model.audience,
  channel: model.channel,
  "data-set": model.dataSet,
  "fact-sheet": model.factSheet,
  infographic: model.infographic,
  "key-message": model.keyMessage,
  lesson: model.lesson,
  objective: model.objective,
  product: model.product,
  provision: model.provision,
  "published-document": model.publishedDocument,
  source: model.source,
  "strategic-line": model.strategicLine,
};

const folder = new URL("../schemas/", import.meta.url);
const check = process.argv.includes("--check");

await mkdir(folder, { recursive: true });
const drifted: string[] = [];
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = new URL(`${name}.schema.json`, folder);
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text)
    drifted.push(`${name}.schema.json`);
}
if (drifted.length > 0) {
  console.error(
    `${drifted.join(", ")} no longer match the zod schemas.\n` +
      "Run `pnpm --filter @corett/model schemas` and commit the result.",
  );
  process.exitCode = 1;
}
