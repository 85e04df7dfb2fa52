import { readFile, writeFile } from "node:fs/promises";
import { expect } from "vitest";
import type { EngineName } from "../engines/engine.ts";
import type { Outcome } from "./cells.ts";

/** What was seen: by engine, host and way. */
export type Seen = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Outcome>>>>>
>;

const FILE = new URL("seen.json", import.meta.url);

/** What the last run that was written down saw. */
export async function readSeen(): Promise<Seen> {
  return JSON.parse(await readFile(FILE, "utf8")) as Seen; // written below
}

/**
 * Compares what was seen in an engine with what is written; with
 * `CORETT_WRITE_SEEN=1` it writes it instead.
 */
export async function checkSeen(name: EngineName, seen: object): Promise<void> {
  const known = await readSeen();
  if (process.env["CORETT_WRITE_SEEN"])
    await writeFile(
      FILE,
      `${JSON.stringify({ ...known, [name]: seen }, null, 2)}\n`,
    );
  else expect(seen).toEqual(known[name]);
}
