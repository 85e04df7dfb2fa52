import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type DataSet, dataSet } from "@corett/model";
import { type ProtectionRules, protectionRules } from "../cube/plan.ts";
import {
  brokenLinks,
  type Ledger,
  type LedgerEntry,
} from "../publish/ledger.ts";
import { sha256 } from "../publish/sha256.ts";
import { LEDGER_FILE, readLedger } from "./write-publication.ts";

/** A file in a folder of publications that is not as the ledger says. */
export interface LedgerFault {
  readonly file: string;
  readonly kind: "missing" | "changed" | "chain" | "not-a-data-set";
}

/** The data sets of one edition, as everybody reads them. */
export interface PublishedEdition {
  readonly id: string;
  /** Absent for files that lie in a folder without a ledger. */
  readonly entry?: LedgerEntry;
  readonly dataSets: readonly DataSet[];
  /** The rules it was published by, if the metadata say so. */
  readonly protection?: ProtectionRules;
}

/** Everything that lies in a folder of publications. */
export interface Publications {
  readonly ledger: Ledger;
  /** The oldest first. */
  readonly editions: readonly PublishedEdition[];
  readonly faults: readonly LedgerFault[];
}

function asDataSet(text: string): DataSet | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const fields = Object.entries(value).filter(([name]) => name !== "$schema");
    const parsed = dataSet.safeParse(Object.fromEntries(fields));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The rules that the metadata of an edition name. */
function protectionOf(text: string): ProtectionRules | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const own = "protection" in value ? value.protection : undefined;
    return protectionRules.safeParse(own).data;
  } catch {
    return undefined;
  }
}

async function readEdition(
  folder: string,
  entry: LedgerEntry,
  faults: LedgerFault[],
): Promise<PublishedEdition> {
  const dataSets: DataSet[] = [];
  let protection: ProtectionRules | undefined;
  for (const { path: name, sha256: expected } of entry.files) {
    const file = `${entry.folder}/${name}`;
    const bytes = await readFile(path.join(folder, entry.folder, name)).catch(
      () => undefined,
    );
    if (!bytes) {
      faults.push({ file, kind: "missing" });
      continue;
    }
    if ((await sha256(bytes)) !== expected)
      faults.push({ file, kind: "changed" });
    const text = bytes.toString("utf8");
    if (name === "metadata.json") protection = protectionOf(text);
    if (!name.startsWith("data-sets/")) continue;
    const set = asDataSet(text);
    if (set) dataSets.push(set);
    else faults.push({ file, kind: "not-a-data-set" });
  }
  return {
    id: entry.folder,
    entry,
    dataSets,
    ...(protection && { protection }),
  };
}

/** Data sets that lie in a folder and below it, in the order of their paths. */
async function looseDataSets(folder: string): Promise<DataSet[]> {
  const names = await readdir(folder, { recursive: true });
  const sets: DataSet[] = [];
  for (const name of names.filter((one) => one.endsWith(".json")).sort()) {
    const text = await readFile(path.join(folder, name), "utf8").catch(
      () => undefined,
    );
    const set = text === undefined ? undefined : asDataSet(text);
    if (set) sets.push(set);
  }
  return sets;
}

/**
 * Reads everything that was published into a folder, and holds it against the
 * ledger. Without a ledger, all data sets in the folder are one edition.
 *
 * @throws if the folder cannot be read; PublishError if the ledger is damaged
 */
export async function readPublications(folder: string): Promise<Publications> {
  const ledger = await readLedger(folder);
  const faults: LedgerFault[] = [];
  for (const at of await brokenLinks(ledger))
    faults.push({
      file: `${LEDGER_FILE}: entries[${String(at)}]`,
      kind: "chain",
    });
  const editions: PublishedEdition[] = [];
  for (const entry of ledger.entries)
    editions.push(await readEdition(folder, entry, faults));
  if (ledger.entries.length === 0) {
    const dataSets = await looseDataSets(folder);
    if (dataSets.length > 0)
      editions.push({ id: path.basename(folder), dataSets });
  }
  return { ledger, editions, faults };
}
