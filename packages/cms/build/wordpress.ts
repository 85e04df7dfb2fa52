/** The files of the WordPress plugin. */
import { readFile } from "node:fs/promises";
import type { Contract } from "./contract.ts";
import { languageFiles, sourcesOf } from "./gettext.ts";
import { below, folderFiles, kitFiles, snippetFiles } from "./kit.ts";
import { phpOf, type Plain } from "./php.ts";
import { filled } from "./templates.ts";
import type { Files } from "./zip.ts";

const folder = new URL("../wordpress/", import.meta.url);
const core = new URL("../core/", import.meta.url);

/** The contract as a PHP file that returns it. */
export const contractPhp = (contract: Contract): string =>
  `<?php\n// Written by the build of @corett/cms.\nreturn ${phpOf(contract as unknown as Plain)};\n`; // an interface of plain values

export async function wordpressFiles(contract: Contract): Promise<Files> {
  const { version } = contract;
  const sources = await folderFiles(folder);
  const words = [...sources]
    .filter(([name]) => name.endsWith(".php"))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, php]) => sourcesOf(String(php), name));
  const files = new Map<string, string | Uint8Array>([
    ...filled(sources, { version }),
    ...below("core", await folderFiles(core)),
    ...below("languages", languageFiles(words, version)),
    ...below("kit", await kitFiles()),
    ...below("snippets", await snippetFiles()),
    ["contract.php", contractPhp(contract)],
    [
      "LICENSE.txt",
      await readFile(new URL("../../../LICENSE", import.meta.url), "utf8"),
    ],
  ]);
  return below("corett", files);
}
