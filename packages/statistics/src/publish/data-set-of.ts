import { type DataSet, dataSet, type Dimension } from "@corett/model";
import { labelOf } from "../cube/code-list.ts";
import {
  noDimension,
  type PlannedList,
  PlanError,
} from "../tabulate/planned-list.ts";
import type { Tabulation } from "../tabulate/tabulation.ts";
import type { PublicTable, PublicTableCell } from "./public-table.ts";

type Lists = ReadonlyMap<string, PlannedList>;

/** Said of a figure that was taken out by a decision about a doubt. */
const WITHHELD = {
  id: "withheld",
  text: {
    "es-419":
      "Retenida: la fuente se contradice, o el valor parece un error. Los motivos están en las dudas aceptadas de la publicación.",
    en: "Withheld: the source contradicts itself, or the value looks like a slip. The reasons are among the accepted doubts of the publication.",
  },
};

/** `where` codes that are no totals: they are part of what is counted. */
function fixedOf({ where = {} }: PublicTable["table"], lists: Lists) {
  return Object.entries(where).filter(
    ([id, code]) => code !== lists.get(id)?.total,
  );
}

function dimensionOf(
  id: string,
  codes: readonly string[],
  { lists, overlapping }: Tabulation,
): Dimension {
  const list = lists.get(id)?.list;
  if (!list) throw noDimension(id);
  const shown = new Set(codes);
  return {
    id,
    label: list.label,
    codes: codes.map((code) => ({ code, label: labelOf(list, code) })),
    // A sum that need not hold is not stated.
    sums: list.sums.filter(
      ({ total, parts }) =>
        !overlapping.has(id) &&
        shown.has(total) &&
        parts.every((part) => shown.has(part)),
    ),
  };
}

/**
 * A public table as a data set of the model, which components and the content
 * build read.
 *
 * @throws PlanError if it is no data set by the model's own check
 */
export function dataSetOf(
  { table, cells }: PublicTable,
  tabulation: Tabulation,
): DataSet {
  const { plan, lists } = tabulation;
  const fixed = fixedOf(table, lists);
  const isWithheld = ({ key, figure }: PublicTableCell) =>
    figure.kind === "missing" && tabulation.withheld.has(key);
  const set = {
    id: table.id,
    title: table.title,
    edition: plan.edition,
    ...(plan.vintage !== undefined && { vintage: plan.vintage }),
    unit: plan.unit,
    concept: plan.concept,
    stage: plan.stage,
    counts: plan.counts,
    source: plan.source,
    method: table.method ?? plan.method,
    caveats: [...plan.caveats, ...(table.caveats ?? [])],
    notes: cells.some(isWithheld) ? [WITHHELD] : [],
    dimensions: [
      ...table.dimensions.map(({ id, codes }) =>
        dimensionOf(id, codes, tabulation),
      ),
      ...fixed.map(([id, code]) => dimensionOf(id, [code], tabulation)),
    ],
    observations: cells.map((cell) => ({
      at: [...cell.at, ...fixed.map(([, code]) => code)],
      figure: cell.figure,
      status: "normal" as const,
      ...(isWithheld(cell) && { notes: [WITHHELD.id] }),
    })),
    status: "provisional" as const,
  };
  const checked = dataSet.safeParse(set);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const why = `${issue?.path.join(".") ?? ""} ${JSON.stringify(issue && "params" in issue ? issue.params : issue?.message)}`;
  throw new PlanError({
    es: `el cuadro «${table.id}» no es un conjunto de datos: ${why}`,
    en: `table "${table.id}" is no data set: ${why}`,
  });
}
