import type { Figure } from "@corett/model";
import type { CheckedFile } from "../check/check-file.ts";
import type { CountTable } from "../check/count-table.ts";
import type { PublicationPlan } from "../cube/plan.ts";
import { withoutContradicted } from "./bounds.ts";
import { cellKey, codesOfKey } from "./cell-key.ts";
import { checkDelivery } from "./check-delivery.ts";
import { countCells, countLeaves } from "./count-cases.ts";
import { PlanError, plannedList, type PlannedList } from "./planned-list.ts";
import { codesOfTable, combinations, relationsOf } from "./relations.ts";
import type { KeySum, TabulatedTable, Tabulation } from "./tabulation.ts";

/** More cells than a reader could use, or a solver should be given. */
const MOST_CELLS = 500_000;

const NOT_APPLICABLE: Figure = { kind: "not-applicable" };
const MISSING: Figure = { kind: "missing" };

function listsOf(plan: PublicationPlan): Map<string, PlannedList> {
  const ids = new Set(
    plan.tables.flatMap((table) => [...codesOfTable(table).keys()]),
  );
  return new Map([...ids].map((id) => [id, plannedList(id, plan)]));
}

/** @throws PlanError at the first code or size that cannot be */
function checkTables(
  plan: PublicationPlan,
  lists: ReadonlyMap<string, PlannedList>,
): void {
  for (const table of plan.tables) {
    let size = 1;
    for (const [id, codes] of codesOfTable(table)) {
      size *= codes.length;
      for (const code of codes)
        if (!lists.get(id)?.below.has(code))
          throw new PlanError({
            es: `cuadro «${table.id}»: «${id}» no tiene el código «${code}»`,
            en: `table "${table.id}": ${id} has no code "${code}"`,
          });
      if (new Set(codes).size < codes.length)
        throw new PlanError({
          es: `cuadro «${table.id}»: «${id}» nombra un código dos veces`,
          en: `table "${table.id}": ${id} names a code twice`,
        });
    }
    if (size > MOST_CELLS)
      throw new PlanError({
        es: `el cuadro «${table.id}» tiene ${String(size)} celdas; se hacen ${String(MOST_CELLS)} como máximo`,
        en: `table "${table.id}" has ${String(size)} cells; at most ${String(MOST_CELLS)} are made`,
      });
  }
}

/** Whether a cell cannot have a value by the plan. */
function isStructural(key: string, { structuralZeros = [] }: PublicationPlan) {
  const codes = codesOfKey(key);
  return structuralZeros.some((zero) =>
    Object.entries(zero).every(([id, code]) => codes[id] === code),
  );
}

/** The figures of all cells, and of the cells that only sums speak of. */
type Figures = (keys: ReadonlySet<string>) => ReadonlyMap<string, Figure>;

function figuresOfCases(
  file: CheckedFile,
  lists: ReadonlyMap<string, PlannedList>,
): Figures {
  const sheets = file.sheets.filter(
    ({ matched }) => matched.layout.rows === "cases",
  );
  if (sheets.length === 0)
    throw new PlanError({
      es: "el archivo no tiene ninguna hoja de casos",
      en: "the file has no sheet of cases",
    });
  const dimensions = [...lists.keys()];
  const counted = sheets.map((sheet) => countLeaves(sheet, dimensions, lists));
  const all = {
    dimensions,
    entries: counted.flatMap(({ entries }) => entries),
  };
  return (keys) => countCells(all, keys, lists);
}

/** A sheet's own coordinates as a key; undefined if the plan lacks a dimension. */
function keyOfCount(
  at: readonly string[],
  { dimensions }: CountTable,
  lists: ReadonlyMap<string, PlannedList>,
): string | undefined {
  const codes: Record<string, string> = {};
  for (const [position, { id }] of dimensions.entries()) {
    const code = at[position] ?? "";
    if (lists.has(id)) codes[id] = code;
    // A dimension that no table shows must be at its total.
    else if (code !== "_T") return undefined;
  }
  return cellKey(codes, lists);
}

function figuresOfCounts(
  file: CheckedFile,
  lists: ReadonlyMap<string, PlannedList>,
  plan: PublicationPlan,
): Figures {
  const known = new Map<string, Figure>();
  for (const table of file.counts)
    for (const { at, figure } of table?.cells.values() ?? []) {
      const key = table && keyOfCount(at, table, lists);
      if (key !== undefined) known.set(key, figure);
    }
  // What the sheet does not give is not worked out: it is missing.
  return (keys) =>
    new Map(
      [...keys].map((key) => [
        key,
        known.get(key) ?? sumOfGroup(key, known, plan) ?? MISSING,
      ]),
    );
}

/** Figures that were taken out by a decision, by key. */
function withheldKeys(
  file: CheckedFile,
  lists: ReadonlyMap<string, PlannedList>,
): Set<string> {
  const keys = file.counts.flatMap((table) =>
    [...(table?.withheld ?? [])].flatMap(
      (key) => (table && keyOfCount(key.split(" "), table, lists)) ?? [],
    ),
  );
  return new Set(keys);
}

/** The sum of a group, if the plan wants it and every part is a number. */
function sumOfGroup(
  key: string,
  known: ReadonlyMap<string, Figure>,
  { groups = [] }: PublicationPlan,
): Figure | undefined {
  for (const { dimension, code, parts, computed } of groups) {
    if (computed !== true || !key.split(" ").includes(`${dimension}=${code}`))
      continue;
    const values = parts.map((part) => {
      const own = `${dimension}=${part}`;
      const figure = known.get(key.replace(`${dimension}=${code}`, own));
      return figure?.kind === "number" ? figure.value : NaN;
    });
    const value = values.reduce((sum, one) => sum + one, 0);
    return Number.isNaN(value) ? MISSING : { kind: "number", value };
  }
  return undefined;
}

/** Hidden groups without anybody in them tell nothing: the sum is exact. */
function withoutEmpty(
  sums: readonly KeySum[],
  hidden: ReadonlyMap<string, Figure>,
): KeySum[] {
  const empty = (key: string) => {
    const figure = hidden.get(key);
    return figure?.kind === "number" && figure.value === 0;
  };
  return sums.map(({ parts, ...sum }) => ({
    ...sum,
    parts: parts.filter((part) => !empty(part)),
  }));
}

/**
 * Fills in the tables of a plan, and finds what adds up to what between all of
 * them: tables that share a cell, a total or overlapping groups must be
 * protected together, and are named as linked.
 *
 * @throws PlanError if the plan names a dimension or code that does not exist,
 * the file has no column for it, or no row of a country or year that it shows
 */
export function tabulate(file: CheckedFile, plan: PublicationPlan): Tabulation {
  const lists = listsOf(plan);
  checkTables(plan, lists);
  checkDelivery(file, plan, lists);
  const { sums: all, links } = relationsOf(plan.tables, lists);
  const figures =
    plan.rows === "cases"
      ? figuresOfCases(file, lists)
      : figuresOfCounts(file, lists, plan);
  const shown = plan.tables.map((table) => {
    const codes = codesOfTable(table);
    return [...combinations(codes)].map((one) => ({
      key: cellKey(one, lists),
      at: table.dimensions.map(({ id }) => one[id] ?? ""),
    }));
  });
  const keys = new Set([
    ...shown.flat().map(({ key }) => key),
    ...all.flatMap(({ total, parts }) => [total, ...parts]),
  ]);
  const values = figures(keys);
  const figureOf = (key: string): Figure =>
    isStructural(key, plan) ? NOT_APPLICABLE : (values.get(key) ?? MISSING);
  const tables = plan.tables.map((table, at): TabulatedTable => {
    const cells = (shown[at] ?? []).map((cell) => ({
      ...cell,
      figure: figureOf(cell.key),
    }));
    return { table, cells };
  });
  const published = new Set(shown.flat().map(({ key }) => key));
  const hidden = new Map(
    [...keys]
      .filter((key) => !published.has(key))
      .map((key) => [key, figureOf(key)]),
  );
  const overlapping = new Set(
    file.counts.flatMap((table) => table?.overlapping ?? []),
  );
  const sums = withoutContradicted(
    withoutEmpty(all, hidden),
    new Map([...keys].map((key) => [key, figureOf(key)])),
    overlapping,
  );
  const withheld = withheldKeys(file, lists);
  return { plan, lists, tables, hidden, sums, overlapping, links, withheld };
}
