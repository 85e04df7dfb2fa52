import type { DataSet } from "@corett/model";
import {
  type AuditedPublication,
  assertAudited,
  NotAuditedError,
} from "../audit/audited.ts";
import { type PublicationPlan, thresholdOf } from "../cube/plan.ts";
import type { AcceptedGroup } from "../faults/fault-list.ts";
import { dataSetCsv } from "./csv.ts";
import { type Population, ratesCsv, ratesOf } from "./rates.ts";
import { sdmxCsv } from "./sdmx-csv.ts";
import { tablesOfDataSets } from "./tables-of-data-sets.ts";

/** The files of one edition. Only {@link publicationFiles} makes them. */
export interface PublicationFiles {
  readonly id: string;
  readonly edition: string;
  readonly vintage: number;
  /** The edition's folder: unique, and in the order of time. */
  readonly folder: string;
  /** Text by path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** What goes out beside the tables. */
export interface PublicationParts {
  readonly plan: PublicationPlan;
  readonly dataSets: readonly DataSet[];
  readonly accepted?: readonly AcceptedGroup[];
  readonly population?: Population;
}

const made = new WeakSet();

/**
 * For writers: refuses files that {@link publicationFiles} has not made.
 *
 * @throws NotAuditedError
 */
export function assertPublicationFiles(
  value: unknown,
): asserts value is PublicationFiles {
  if (typeof value !== "object" || value === null || !made.has(value))
    throw new NotAuditedError(
      "these files were not made from an audited publication",
    );
}

/** @throws NotAuditedError if a data set says anything that was not audited */
function assertSame(
  audited: AuditedPublication,
  dataSets: readonly DataSet[],
): void {
  const cells = new Map(audited.cells.map((cell) => [cell.id, cell]));
  const { figures } = tablesOfDataSets(dataSets);
  for (const [key, figure] of figures) {
    const cell = cells.get(key);
    const same =
      figure.kind === "number"
        ? cell?.value === figure.value
        : figure.kind === "below"
          ? cell?.low === 0 && cell.high === figure.limit - 1
          : figure.kind === "missing"
            ? cell?.value === undefined
            : true;
    if (!same)
      throw new NotAuditedError(`the audit did not see this figure: ${key}`);
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function metadataOf({ plan, dataSets, accepted = [] }: PublicationParts) {
  const own = ["$schema", "format", "tables", "protection"];
  const said = Object.entries(plan).filter(([name]) => !own.includes(name));
  return {
    format: "corett/publication@1",
    ...Object.fromEntries(said),
    vintage: plan.vintage ?? 1,
    // What the publisher does is public: it must not need to be a secret.
    protection: { ...plan.protection, k: thresholdOf(plan) },
    tables: dataSets.map(({ id, title, observations }) => ({
      id,
      title,
      cells: observations.length,
      published: observations.filter(({ figure }) => figure.kind === "number")
        .length,
      suppressed: observations.filter(
        ({ figure }) => figure.kind === "suppressed",
      ).length,
    })),
    acceptedDoubts: accepted.map(({ code, count, acceptance }) => ({
      code,
      count,
      ...(acceptance.subject !== undefined && { subject: acceptance.subject }),
      action: acceptance.action,
      reason: acceptance.reason,
      by: acceptance.by,
      on: acceptance.on,
    })),
  };
}

/**
 * Makes the files of an edition: data sets for the components, CSV, SDMX-CSV,
 * rates where they can be borne, and metadata. The same input, the same bytes.
 *
 * @throws NotAuditedError if the publication has not passed an audit in this
 * process, or a data set says something else than what passed
 */
export function publicationFiles(
  audited: AuditedPublication,
  parts: PublicationParts,
): PublicationFiles {
  assertAudited(audited);
  const { plan, dataSets, population } = parts;
  assertSame(audited, dataSets);
  const files = new Map<string, string>();
  files.set("metadata.json", json(metadataOf(parts)));
  for (const set of dataSets) {
    files.set(`data-sets/${set.id}.json`, json(set));
    files.set(`csv/${set.id}.csv`, dataSetCsv(set));
    files.set(`sdmx/${set.id}.csv`, sdmxCsv(set));
    if (!population || !plan.rates) continue;
    const rates = ratesOf(set, population, plan.rates.minimum);
    if (rates.rates.length === 0) continue;
    files.set(`rates/${set.id}.json`, json(rates));
    files.set(`rates/${set.id}.csv`, ratesCsv(rates));
  }
  const vintage = plan.vintage ?? 1;
  const result = {
    id: plan.id,
    edition: plan.edition,
    vintage,
    folder: `${plan.id}_${plan.edition}_v${String(vintage)}`,
    files,
  };
  made.add(result);
  return result;
}
