import { chmod, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  countsOfRecord,
  type EarlierEdition,
  earlierEditions as editionsOfKind,
  type Instance,
  type Publications,
  recordName,
  recordText,
} from "@corett/statistics";
import { replaceFile } from "@corett/statistics/node";
import { dataFile } from "./read-data.ts";
import { pathOf, type StatsCall } from "./stats-call.ts";

/** Where the office keeps the true counts of its editions. */
export function recordFolder(call: StatsCall): string {
  const beside = path.join(path.dirname(dataFile(call)), "corett-private");
  return pathOf(call, call.values.record ?? beside);
}

/** Keeps the true counts of an edition, for nobody but the office. */
export async function keepRecord(
  folder: string,
  edition: string,
  instance: Instance,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, recordName(edition));
  await replaceFile(file, recordText(instance));
  await chmod(file, 0o600);
}

/** The editions of a folder that count the same, with what the office knows. */
export function earlierEditions(
  publications: Publications,
  kind: string,
  record: string,
): Promise<EarlierEdition[]> {
  return editionsOfKind(publications, kind, async (edition) => {
    const file = path.join(record, recordName(edition));
    const text = await readFile(file, "utf8").catch(() => undefined);
    return text === undefined ? undefined : countsOfRecord(text);
  });
}
