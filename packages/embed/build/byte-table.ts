/**
 * Keeps the table of what each component weighs in the README of
 * `@corett/elements`. With `--check` it only says whether the table is true.
 */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import type { Manifest } from "@corett/embed/compose";
import { fileOf, NAMES } from "./tags.ts";

const README = new URL("../../elements/README.md", import.meta.url);
const START = "<!-- bytes: packages/embed/build/byte-table.ts -->";
const END = "<!-- /bytes -->";

/** The table: brotli bytes of each component alone and of all of them. */
export function byteTable({ files }: Pick<Manifest, "files">): string {
  const bytes = (name: string) => {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Error(`the kit has no file ${name}`);
    return file.brotli.toLocaleString("en");
  };
  const rows = NAMES.map(
    (name) => `| \`corett-${name}\` | ${bytes(fileOf(name))} |`,
  );
  return [
    "| alone | bytes, brotli |",
    "| --- | ---: |",
    ...rows,
    `| all in one, es and en | ${bytes("kit.js")} |`,
    `| \`auto.js\`, before the first component | ${bytes("auto.js")} |`,
  ].join("\n");
}

/** The README with a new table between its marks. */
export async function withTable(
  readme: string,
  manifest: Pick<Manifest, "files">,
): Promise<string> {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error("the README has lost the marks of its table of bytes");
  return format(
    `${before}${START}\n\n${byteTable(manifest)}\n\n${END}${after}`,
    { parser: "markdown" },
  );
}

if (import.meta.main) {
  const manifest = JSON.parse(
    await readFile(new URL("../dist/manifest.json", import.meta.url), "utf8"),
  ) as Manifest; // index.ts wrote it
  const readme = await readFile(README, "utf8");
  const wanted = await withTable(readme, manifest);
  if (readme !== wanted && process.argv.includes("--check")) {
    console.error(
      "packages/elements/README.md: la tabla de bytes no es la de esta versión; ejecute: pnpm --filter @corett/embed bytes\n" +
        "packages/elements/README.md: the table of bytes is not this version's; run: pnpm --filter @corett/embed bytes",
    );
    process.exitCode = 1;
  } else await writeFile(README, wanted);
}
