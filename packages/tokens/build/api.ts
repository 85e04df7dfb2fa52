/**
 * `api.json` lists what others rely on. A token that is removed or renamed is a
 * breaking change: the check says so until the list is written anew, with a
 * major changeset.
 */
import { readFile, writeFile } from "node:fs/promises";
import { emitApi } from "./emit-json.ts";
import { readAll } from "./read.ts";

const themes = await readAll();
const file = new URL("../api.json", import.meta.url);
const now = emitApi(themes[0], themes);

interface Api {
  readonly schemes: readonly string[];
  readonly themes: readonly string[];
  readonly tokens: Readonly<Record<string, string>>;
}
const parse = (text: string) => JSON.parse(text) as Api; // written below

if (process.argv.includes("--check")) {
  const before = parse(await readFile(file, "utf8"));
  const after = parse(now);
  const gone = [
    ...Object.entries(before.tokens)
      .filter(([name, type]) => after.tokens[name] !== type)
      .map(([name]) => `--corett-${name}`),
    ...before.schemes.filter((one) => !after.schemes.includes(one)),
    ...before.themes.filter((one) => !after.themes.includes(one)),
  ];
  if (gone.length > 0)
    console.error(
      `Breaking change: ${gone.join(", ")} is gone, renamed or of another type.\n` +
        "Deprecate it instead ($extensions, replacedBy), or write a major changeset.",
    );
  else if (now !== JSON.stringify(before, null, 2) + "\n")
    console.error("There are new tokens that api.json does not list.");
  if (now !== JSON.stringify(before, null, 2) + "\n") {
    console.error("Then: pnpm --filter @corett/tokens run api");
    process.exitCode = 1;
  }
} else await writeFile(file, now);
