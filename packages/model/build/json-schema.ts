/**
 * Writes the JSON Schema files that editors get completion from, or, with
 * `--check`, fails if the committed ones differ from what the zod schemas say.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import {
  CONTENT_KINDS,
  jsonSchemaOf,
  publishedDocument,
  schemaNameOf,
} from "../dist/index.js";

const folder = new URL("../schemas/", import.meta.url);
const check = process.argv.includes("--check");

const files = new Map(
  [
    ...CONTENT_KINDS.map((kind) => ({
      name: schemaNameOf(kind),
      schema: jsonSchemaOf(kind),
    })),
    { name: "published-document", schema: z.toJSONSchema(publishedDocument) },
  ].map(({ name, schema }) => [
    `${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]),
);

await mkdir(folder, { recursive: true });
const drifted: string[] = [];
for (const [name, text] of files) {
  const file = new URL(name, folder);
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text)
    drifted.push(name);
}
for (const name of await readdir(folder)) {
  if (files.has(name)) continue;
  if (check) drifted.push(name);
  else await rm(new URL(name, folder));
}
if (drifted.length > 0) {
  console.error(
    `${drifted.join(", ")} no longer match the zod schemas.\n` +
      "Run `pnpm --filter @corett/model schemas` and commit the result.",
  );
  process.exitCode = 1;
}
