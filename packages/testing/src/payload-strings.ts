import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder =
  process.env["CORETT_SHARED"] === undefined
    ? fileURLToPath(new URL("../../../../shared/payloads", import.meta.url))
    : `${process.env["CORETT_SHARED"]}/payloads`;

/** So many strings are in the list of addresses, at least. */
const ADDRESSES = 45;

/** The hostile strings, the addresses last; none where the folder is not. */
async function readPayloads(): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`${folder}/${name}`, "utf8"));
  const corpus = (await read("corpus.json")) as readonly { s: string }[]; // as its README says
  const urls = (await read("urls.json")) as readonly string[];
  return [...corpus.map(({ s }) => s), ...urls];
}

export const payloads = await readPayloads();

/** Those that may be addresses; the list of addresses is the last one. */
const addresses = payloads.filter(
  (one, index) =>
    index >= payloads.length - ADDRESSES || /^[^<]{0,20}:/.test(one),
);

/**
 * All strings, some to a text; those that may be addresses alone as well, for
 * among others they are none.
 */
export const groupsOf = (size: number): readonly string[] => [
  ...Array.from({ length: Math.ceil(payloads.length / size) }, (_, index) =>
    payloads.slice(index * size, (index + 1) * size).join("\n"),
  ),
  ...addresses,
];
