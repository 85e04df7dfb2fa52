import type { Words } from "@corett/model";
import type { CheckedFile } from "../check/check-file.ts";
import { type CodedColumn, NONE } from "../check/coded-sheet.ts";
import { labelOf } from "../cube/code-list.ts";
import type { PublicationPlan } from "../cube/plan.ts";
import { PlanError, type PlannedList } from "./planned-list.ts";
import { codesOfTable } from "./relations.ts";

/** What a delivery is about; a plan of another is a mistake. */
const ABOUT: Readonly<Record<string, Words>> = {
  country: {
    es: "el plan es de otro país que los datos",
    en: "the plan is of another country than the data",
  },
  year: {
    es: "el plan es de otro año que los datos",
    en: "the plan is of another year than the data",
  },
};

/** So many codes of a plan are named. */
const NAMED = 5;

/**
 * The codes of a dimension in the tables that have it. Totals beside others say
 * nothing of what a plan is about.
 */
function plannedCodes(
  plan: PublicationPlan,
  id: string,
  { total }: PlannedList,
): string[] {
  const codes = new Set(
    plan.tables.flatMap((table) => codesOfTable(table).get(id) ?? []),
  );
  if (codes.size > 1) codes.delete(total);
  return [...codes];
}

/** The codes that rows have in a column, each once. */
function codesInRows(
  rows: Int32Array,
  { codes, list, field }: CodedColumn,
  { total }: PlannedList,
): Set<string> {
  const has = new Set<number>();
  for (const row of rows) has.add(codes[row] ?? NONE);
  return new Set(
    [...has].flatMap((index) => {
      // Where it need not be given, an empty cell is the total.
      if (index === NONE) return field.required ? [] : [total];
      return list.codes[index]?.code ?? [];
    }),
  );
}

/** The codes that the data have in a dimension; undefined without a column. */
function codesGiven(
  { sheets }: CheckedFile,
  { rows: kind }: PublicationPlan,
  id: string,
  planned: PlannedList,
): string[] | undefined {
  const used = sheets.flatMap(({ matched, columns, rows }) => {
    const column = columns.get(id);
    return column && matched.layout.rows === kind ? [{ column, rows }] : [];
  });
  if (used.length === 0) return undefined;
  return used.flatMap(({ column, rows }) => [
    ...codesInRows(rows, column, planned),
  ]);
}

function anotherDelivery(
  words: Words,
  shown: readonly string[],
  { list }: PlannedList,
): PlanError {
  const names = (tag: "es-419" | "en") =>
    [
      ...shown.slice(0, NAMED).map((code) => labelOf(list, code)[tag]),
      ...(shown.length > NAMED ? ["…"] : []),
    ].join(", ");
  return new PlanError({
    es: `${words.es} (en el plan: ${names("es-419")}); saldría vacío o lleno de ceros. Use el plan de esta entrega`,
    en: `${words.en} (in the plan: ${names("en")}); it would come out empty or full of zeros. Take the plan of this delivery`,
  });
}

/**
 * Whether a plan is about the data at all. One of another country or year would
 * be filled with zeros, which are figures too.
 *
 * @throws PlanError if no row is of a country or year that the plan shows
 */
export function checkDelivery(
  file: CheckedFile,
  plan: PublicationPlan,
  lists: ReadonlyMap<string, PlannedList>,
): void {
  for (const [id, words] of Object.entries(ABOUT)) {
    const planned = lists.get(id);
    const given = planned && codesGiven(file, plan, id, planned);
    if (!given) continue;
    const leaves = (codes: readonly string[]) =>
      codes.flatMap((code) => [...(planned.below.get(code) ?? [])]);
    const shown = plannedCodes(plan, id, planned);
    const known = new Set(leaves(given));
    if (!leaves(shown).some((leaf) => known.has(leaf)))
      throw anotherDelivery(words, shown, planned);
  }
}
