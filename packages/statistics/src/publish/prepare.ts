import type { DataSet } from "@corett/model";
import { audit, type AuditReport } from "../audit/audit.ts";
import type { CheckedFile } from "../check/check-file.ts";
import type { PublicationPlan } from "../cube/plan.ts";
import type { Instance } from "../protect/instance.ts";
import {
  protect,
  type Protection,
  type ProtectOptions,
} from "../protect/protect.ts";
import { tabulate } from "../tabulate/tabulate.ts";
import type { Tabulation } from "../tabulate/tabulation.ts";
import { dataSetOf } from "./data-set-of.ts";
import type { EarlierEdition } from "./earlier-edition.ts";
import { protectionInstance, rulesOf } from "./protection-instance.ts";
import { publicTables } from "./public-tables.ts";
import { publicationOfTables } from "./publication-of-tables.ts";
import { tablesOfDataSets } from "./tables-of-data-sets.ts";

/** A sheet that is not ready: errors, or doubts nobody has decided about. */
export class NotReadyError extends Error {
  readonly errors: number;
  readonly doubts: number;

  constructor({ errors, doubts }: CheckedFile["report"]) {
    super(`${String(errors)} errors and ${String(doubts)} doubts are open`);
    this.name = "NotReadyError";
    this.errors = errors;
    this.doubts = doubts;
  }
}

/** All that comes of a sheet and a plan. Only `dataSets` and `audit` may leave. */
export interface Prepared {
  readonly tabulation: Tabulation;
  readonly instance: Instance;
  readonly protection: Protection;
  /** The tables as they would go out. */
  readonly dataSets: readonly DataSet[];
  /** Of the finished data sets; holds the audited publication if it passed. */
  readonly audit: AuditReport;
}

/**
 * The whole way from a checked sheet to data sets that may be published: fills
 * in the tables of the plan, protects all of them together with the editions
 * that are out, and attacks the finished data sets as an outsider would.
 *
 * @throws NotReadyError if faults are open; PlanError, ContradictionError,
 * UnprotectableError as the steps do
 */
export async function prepare(
  file: CheckedFile,
  plan: PublicationPlan,
  earlier: readonly EarlierEdition[] = [],
  options: ProtectOptions = {},
): Promise<Prepared> {
  if (file.report.errors > 0 || file.report.doubts > 0)
    throw new NotReadyError(file.report);
  const tabulation = tabulate(file, plan);
  const instance = await protectionInstance(tabulation, earlier);
  const protection = await protect(instance, options);
  const tables = publicTables(tabulation, new Set(protection.suppressed));
  const dataSets = tables.map((table) => dataSetOf(table, tabulation));
  const publication = publicationOfTables(
    tablesOfDataSets(dataSets),
    rulesOf(tabulation),
    earlier,
  );
  const report = await audit(publication, options);
  return { tabulation, instance, protection, dataSets, audit: report };
}
