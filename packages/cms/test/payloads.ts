/** Attack strings that lie beside the repository, if they do. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const shared =
  process.env["CORETT_SHARED"] ??
  fileURLToPath(new URL("../../../../shared", import.meta.url));

const folder = `${shared}/payloads`;

export const hasPayloads = existsSync(folder);

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(`${folder}/${name}`, "utf8"));

/** The strings, the addresses last; none if the folder is not there. */
export async function readPayloads(): Promise<readonly string[]> {
  if (!hasPayloads) return [];
  const corpus = (await read("corpus.json")) as readonly { s: string }[]; // as its README says
  return [...corpus.map(({ s }) => s), ...(await readUrls())];
}

/** Addresses that must not reach an attribute. */
export async function readUrls(): Promise<readonly string[]> {
  return hasPayloads ? ((await read("urls.json")) as readonly string[]) : []; // as its README says
}
