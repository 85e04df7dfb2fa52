import type { DataSet, Figure } from "@corett/model";
import { type CodeList, leavesBelow, leavesOf } from "../cube/code-list.ts";
import { CODE_LISTS, isCodeListId } from "../cube/code-lists.ts";
import type { PlannedTable } from "../cube/plan.ts";
import { withoutContradicted } from "../tabulate/bounds.ts";
import { cellKey } from "../tabulate/cell-key.ts";
import { ALL, PlanError, type PlannedList } from "../tabulate/planned-list.ts";
import { relationsOf } from "../tabulate/relations.ts";
import type { KeySum, TableLink } from "../tabulate/tabulation.ts";

/** What a reader of published files can put together. */
export interface ReadTables {
  readonly lists: ReadonlyMap<string, PlannedList>;
  readonly tables: readonly PlannedTable[];
  /** By {@link cellKey}: the same cell of two tables is one. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sums: readonly KeySum[];
  readonly links: readonly TableLink[];
  /** Cells that two files give different figures for. */
  readonly conflicts: readonly string[];
}

/** A list with codes and sums that files have besides. */
function extended(
  id: string,
  found: readonly DataSet["dimensions"][number][],
): CodeList {
  const base: CodeList = isCodeListId(id)
    ? CODE_LISTS[id]
    : {
        id,
        version: 1,
        label: found[0]?.label ?? { "es-419": id, en: id },
        codes: [],
        sums: [],
      };
  const codes = new Map(base.codes.map((one) => [one.code, one]));
  const sums = new Map(
    base.sums.map((one) => [`${one.total}=${one.parts.join("+")}`, one]),
  );
  for (const dimension of found) {
    for (const one of dimension.codes)
      if (!codes.has(one.code)) codes.set(one.code, one);
    for (const one of dimension.sums) {
      const key = `${one.total}=${one.parts.join("+")}`;
      // A file's own sum of a code that the kit knows otherwise adds nothing.
      const known = base.sums.some(({ total }) => total === one.total);
      if (!known) sums.set(key, one);
    }
  }
  return { ...base, codes: [...codes.values()], sums: [...sums.values()] };
}

/** The list as the tables need it: with leaves, and with a total. */
export function plannedOf(list: CodeList): PlannedList {
  const total = list.codes.some(({ code }) => code === "_T") ? "_T" : ALL;
  const leaves = leavesOf(list);
  const own = list.sums.some((sum) => sum.total === total);
  const whole: CodeList = own
    ? list
    : {
        ...list,
        codes: list.codes.some(({ code }) => code === total)
          ? list.codes
          : [
              ...list.codes,
              { code: total, label: { "es-419": "Todos", en: "All" } },
            ],
        sums: [
          ...list.sums,
          { total, parts: leaves.filter((leaf) => leaf !== total) },
        ],
      };
  const places = new Map(leavesOf(whole).map((leaf, at) => [leaf, at]));
  const below = new Map(
    whole.codes.map(({ code }) => [
      code,
      new Set(leavesBelow(whole, code).map((leaf) => places.get(leaf) ?? -1)),
    ]),
  );
  return { list: whole, total, leaves: leavesOf(whole), below };
}

function tableOf(set: DataSet): PlannedTable {
  return {
    id: set.id,
    title: set.title,
    dimensions: set.dimensions.map(({ id, codes }) => ({
      id,
      codes: codes.map(({ code }) => code),
    })),
  };
}

/**
 * Dimensions of which a set has a total and all its parts and does not say that
 * they add up: a reader may still take them to, where they can.
 */
function unstated(sets: readonly DataSet[]): Set<string> {
  return new Set(
    sets.flatMap(({ dimensions }) =>
      dimensions
        .filter(({ id, codes, sums }) => {
          if (!isCodeListId(id) || sums.length > 0) return false;
          const list: CodeList = CODE_LISTS[id];
          const shown = new Set(codes.map(({ code }) => code));
          return list.sums.some(
            ({ total, parts }) =>
              shown.has(total) && parts.every((part) => shown.has(part)),
          );
        })
        .map(({ id }) => id),
    ),
  );
}

/** The figures of all cells that sums speak of. */
function allFigures(
  figures: ReadonlyMap<string, Figure>,
  sums: readonly KeySum[],
): Map<string, Figure> {
  const all = new Map(figures);
  for (const { total, parts } of sums)
    for (const key of [total, ...parts])
      if (!all.has(key)) all.set(key, { kind: "missing" });
  return all;
}

/**
 * Puts published data sets of one kind of count together as an outsider can:
 * which cells are the same, and what adds up to what.
 *
 * @throws PlanError if they do not count the same
 */
export function tablesOfDataSets(sets: readonly DataSet[]): ReadTables {
  const kinds = new Set(
    sets.map(({ concept, stage, source }) => `${concept} ${stage} ${source}`),
  );
  if (kinds.size > 1)
    throw new PlanError({
      es: `estos conjuntos de datos no cuentan lo mismo: ${[...kinds].join(", ")}`,
      en: `these data sets do not count the same: ${[...kinds].join(", ")}`,
    });
  const ids = new Set(
    sets.flatMap((set) => set.dimensions.map(({ id }) => id)),
  );
  const lists = new Map(
    [...ids].map((id) => [
      id,
      plannedOf(
        extended(
          id,
          sets.flatMap((set) => set.dimensions.filter((one) => one.id === id)),
        ),
      ),
    ]),
  );
  const figures = new Map<string, Figure>();
  const conflicts: string[] = [];
  for (const { dimensions, observations } of sets)
    for (const { at, figure } of observations) {
      const codes = Object.fromEntries(
        dimensions.map(({ id }, position) => [id, at[position] ?? ""]),
      );
      const key = cellKey(codes, lists);
      const known = figures.get(key);
      if (known && JSON.stringify(known) !== JSON.stringify(figure))
        conflicts.push(key);
      figures.set(key, known ?? figure);
    }
  const tables = sets.map(tableOf);
  const { sums, links } = relationsOf(tables, lists);
  const held = withoutContradicted(
    sums,
    allFigures(figures, sums),
    unstated(sets),
  );
  return { lists, tables, figures, sums: held, links, conflicts };
}
