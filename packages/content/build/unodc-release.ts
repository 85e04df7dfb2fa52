import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { DataSet } from "@corett/model";
import {
  acceptedDoubts,
  checkFile,
  type Prepared,
  prepare,
  publicationPlan,
  tablesOfDataSets,
  tabulate,
} from "@corett/statistics";

/** UNODC's release, which lies outside the repository. */
export const RELEASE = "unodc-glotip-2025-04-14-corett9.csv";

const shared = process.env["CORETT_SHARED"] ?? "../../../shared";

/** The folder of the source figures. */
export const SOURCES = fileURLToPath(
  new URL(`${shared}/data/`, new URL("../", import.meta.url)),
);

const own = (name: string) =>
  readFile(new URL(`../statistics/${name}`, import.meta.url), "utf8");

/** The last year of the release. */
const LAST_YEAR = 2022;

async function readRelease() {
  const plan = publicationPlan.parse(
    JSON.parse(await own("unodc-glotip.plan.json")),
  );
  const { accepted } = acceptedDoubts.parse(
    JSON.parse(await own("unodc-glotip.accepted-doubts.json")),
  );
  const file = await checkFile(createReadStream(`${SOURCES}${RELEASE}`), {
    accepted,
    latestYear: LAST_YEAR,
  });
  return { plan, file };
}

/**
 * Takes UNODC's release the whole way: checked, with the decisions about its
 * doubts, in the tables of the plan, protected and audited.
 *
 * @throws if a doubt is open or the audit does not pass
 */
export async function preparedRelease(): Promise<Prepared> {
  const { plan, file } = await readRelease();
  const prepared = await prepare(file, plan);
  if (!prepared.audit.passed)
    throw new Error(
      prepared.audit.findings.map(({ say }) => say.en).join("\n"),
    );
  return prepared;
}

/**
 * Cells of which a data set says something that the release does not say. A
 * count may be held back; which ones are may change with the solver, and must
 * not: what was out once stays out, so the data sets are not made anew.
 */
export async function differences(
  dataSets: readonly DataSet[],
): Promise<string[]> {
  const { plan, file } = await readRelease();
  const { tables, hidden } = tabulate(file, plan);
  const truth = new Map([
    ...hidden,
    ...tables.flatMap(({ cells }) =>
      cells.map(({ key, figure }) => [key, figure] as const),
    ),
  ]);
  const { figures } = tablesOfDataSets(dataSets);
  return [...figures].flatMap(([key, figure]) => {
    const stated = truth.get(key);
    const less = figure.kind === "missing" || figure.kind === "suppressed";
    const known = stated !== undefined && (stated.kind !== "missing" || less);
    const same = JSON.stringify(figure) === JSON.stringify(stated);
    return known && (same || less) ? [] : [key];
  });
}
