/**
 * Writes the JSON Schema files that editors get completion from, or, with
 * `--check`, fails if the committed ones differ from what the zod schemas say.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import {
  acceptedDoubts,
  codeList,
  instanceSchema,
  ledger,
  publicationPlan,
  publicationSchema,
} from "../dist/index.js";

const folder = new URL("../schemas/", import.meta.url);
const check = process.argv.includes("--check");

const schemas = {
  "accepted-doubts": acceptedDoubts,
  "code-list": codeList,
  instance: instanceSchema,
  ledger,
  publication: publicationSchema,
  "publication-plan": publicationPlan,
};

await mkdir(folder, { recursive: true });
const drifted: string[] = [];
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`${name}.schema.json`, folder);
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text)
    drifted.push(name);
}
if (drifted.length > 0) {
  console.error(
    `${drifted.join(", ")} no longer match the zod schemas.\n` +
      "Run `pnpm --filter @corett/statistics schemas` and commit the result.",
  );
  process.exitCode = 1;
}
