import { type DataSet, dataSet } from "@corett/model";
import { type ProtectionRules, protectionRules } from "../cube/plan.ts";
import type { EarlierEdition } from "./earlier-edition.ts";
import { brokenLinks, type Ledger, type LedgerEntry } from "./ledger.ts";
import { LEDGER_FILE, ledgerOf, PublishError } from "./next-ledger.ts";
import { sha256 } from "./sha256.ts";
import { tablesOfDataSets } from "./tables-of-data-sets.ts";

/** A folder of publications, wherever it lies: on a disk, in a browser's hands. */
export interface PublicationFolder {
  /** What its files are called together, where there is no ledger. */
  readonly name: string;
  /** The paths of all files below it, with `/`. */
  readonly paths: () => Promise<readonly string[]>;
  /** The bytes of a file; undefined if there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

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

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

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
  folder: PublicationFolder,
  entry: LedgerEntry,
  faults: LedgerFault[],
): Promise<PublishedEdition> {
  const dataSets: DataSet[] = [];
  let protection: ProtectionRules | undefined;
  for (const { path: name, sha256: expected } of entry.files) {
    const file = `${entry.folder}/${name}`;
    const bytes = await folder.read(file);
    if (!bytes) {
      faults.push({ file, kind: "missing" });
      continue;
    }
    if ((await sha256(bytes)) !== expected)
      faults.push({ file, kind: "changed" });
    const text = textOf(bytes);
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
async function looseDataSets(folder: PublicationFolder): Promise<DataSet[]> {
  const names = await folder.paths();
  const sets: DataSet[] = [];
  for (const name of names.filter((one) => one.endsWith(".json")).sort()) {
    const bytes = await folder.read(name);
    const set = bytes && asDataSet(textOf(bytes));
    if (set) sets.push(set);
  }
  return sets;
}

/**
 * Reads everything that was published into a folder, and holds it against the
 * ledger. Without a ledger, all data sets in the folder are one edition.
 *
 * @throws PublishError if the ledger is damaged
 */
export async function publicationsIn(
  folder: PublicationFolder,
): Promise<Publications> {
  const bytes = await folder.read(LEDGER_FILE);
  const ledger = ledgerOf(bytes && textOf(bytes));
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
    if (dataSets.length > 0) editions.push({ id: folder.name, dataSets });
  }
  return { ledger, editions, faults };
}

/** What data sets count: only the same can be put together. */
export function kindOf({
  concept,
  stage,
  source,
}: {
  readonly concept: string;
  readonly stage: string;
  readonly source: string;
}): string {
  return `${concept} ${stage} ${source}`;
}

/** So many files are named; the rest is as wrong. */
const NAMED = 3;

/** @throws PublishError if what was published is not there as it was */
function checkWhole(faults: readonly LedgerFault[]): void {
  if (faults.length === 0) return;
  const files = faults.slice(0, NAMED).map(({ file }) => file);
  const list = [...files, ...(faults.length > NAMED ? ["…"] : [])].join(", ");
  throw new PublishError({
    es: `las publicaciones anteriores están incompletas o se cambiaron (${list}): así no se puede saber qué se deduce de ellas. Recupere la carpeta entera, tal como se publicó`,
    en: `the earlier publications are incomplete or were changed (${list}): what can be worked out from them cannot be known. Restore the whole folder as it was published`,
  });
}

/**
 * The editions that count the same, with what the office knows of them, for
 * `prepare`.
 *
 * @param kind - what is to be published now, by {@link kindOf}
 * @param counts - the office's own record of an edition; undefined if it is lost
 * @throws PublishError if the publications are not as the ledger has them
 */
export async function earlierEditions(
  { editions, faults }: Pick<Publications, "editions" | "faults">,
  kind: string,
  counts: (edition: string) => Promise<ReadonlyMap<string, number> | undefined>,
): Promise<EarlierEdition[]> {
  checkWhole(faults);
  const found: EarlierEdition[] = [];
  for (const { id, dataSets, protection } of editions) {
    const same = dataSets.filter((set) => kindOf(set) === kind);
    if (same.length === 0) continue;
    const values = await counts(id);
    found.push({
      id,
      tables: tablesOfDataSets(same),
      ...(values && { values }),
      ...(protection?.zeros && { zeros: protection.zeros }),
    });
  }
  return found;
}
