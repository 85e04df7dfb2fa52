import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  publicationsIn,
  type Publications,
} from "../publish/published-editions.ts";
import { readLedger } from "./write-publication.ts";

/**
 * Reads everything that was published into a folder, and holds it against the
 * ledger. Without a ledger, all data sets in the folder are one edition.
 *
 * @throws if the folder cannot be read; PublishError if the ledger is damaged
 */
export async function readPublications(folder: string): Promise<Publications> {
  // A ledger that is there and cannot be read is no missing ledger.
  await readLedger(folder);
  return publicationsIn({
    name: path.basename(folder),
    paths: async () => {
      const names = await readdir(folder, { recursive: true });
      return names.map((name) => name.split(path.sep).join("/"));
    },
    read: (name) =>
      readFile(path.join(folder, ...name.split("/"))).catch(() => undefined),
  });
}
