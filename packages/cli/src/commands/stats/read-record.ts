import { chmod, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { EarlierEdition } from "@corett/statistics";
import { tablesOfDataSets } from "@corett/statistics";
import { type Publications, replaceFile } from "@corett/statistics/node";
import { dataFile } from "./read-data.ts";
import { pathOf, type StatsCall } from "./stats-call.ts";

/** Where the office keeps the true counts of its editions. */
export function recordFolder(call: StatsCall): string {
  const beside = path.join(path.dirname(dataFile(call)), "corett-private");
  return pathOf(call, call.values.record ?? beside);
}

/** The true counts of one edition; undefined if there is no record of them. */
async function valuesOf(
  folder: string,
  edition: string,
): Promise<ReadonlyMap<string, number> | undefined> {
  try {
    const text = await readFile(path.join(folder, `${edition}.json`), "utf8");
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    return new Map(
      Object.entries(value).flatMap(([key, count]) =>
        typeof count === "number" ? [[key, count] as const] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

/** Keeps the true counts of an edition, for nobody but the office. */
export async function keepRecord(
  folder: string,
  edition: string,
  values: ReadonlyMap<string, number>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${edition}.json`);
  await replaceFile(
    file,
    `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`,
  );
  await chmod(file, 0o600);
}

/** The editions of a folder that count the same, with what the office knows. */
export async function earlierEditions(
  { editions }: Publications,
  kind: string,
  record: string,
): Promise<EarlierEdition[]> {
  const found: EarlierEdition[] = [];
  for (const { id, dataSets, protection } of editions) {
    const same = dataSets.filter((set) => kindOf(set) === kind);
    if (same.length === 0) continue;
    const values = await valuesOf(record, id);
    found.push({
      id,
      tables: tablesOfDataSets(same),
      ...(values && { values }),
      ...(protection?.zeros && { zeros: protection.zeros }),
    });
  }
  return found;
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
