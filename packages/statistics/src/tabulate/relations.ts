import type { PlannedTable } from "../cube/plan.ts";
import { type CellCodes, cellKey } from "./cell-key.ts";
import { type Grouping, groupingOf } from "./groupings.ts";
import type { PlannedList } from "./planned-list.ts";
import type { KeySum, TableLink } from "./tabulation.ts";

type Lists = ReadonlyMap<string, PlannedList>;

/** The codes of each dimension of a table, `where` included. */
export type TableCodes = ReadonlyMap<string, readonly string[]>;

/** What a table shows, dimension by dimension. */
export function codesOfTable({
  dimensions,
  where = {},
}: PlannedTable): TableCodes {
  const codes = new Map<string, readonly string[]>();
  for (const { id, codes: own } of dimensions) codes.set(id, own);
  for (const [id, code] of Object.entries(where)) codes.set(id, [code]);
  return codes;
}

/** Every combination of codes, the last dimension fastest. */
export function* combinations(codes: TableCodes): Generator<CellCodes> {
  const [first, ...rest] = codes;
  if (!first) {
    yield {};
    return;
  }
  const [dimension, own] = first;
  for (const code of own)
    for (const others of combinations(new Map(rest)))
      yield { [dimension]: code, ...others };
}

/** Sums along each dimension of a table, real or imagined. */
export function sumsOfTable(
  codes: TableCodes,
  lists: Lists,
): { sums: KeySum[]; groupings: ReadonlyMap<string, Grouping> } {
  const sums: KeySum[] = [];
  const groupings = new Map<string, Grouping>();
  for (const [dimension, own] of codes) {
    const planned = lists.get(dimension);
    if (!planned) continue;
    const grouping = groupingOf(planned, own);
    groupings.set(dimension, grouping);
    const others = new Map([...codes].filter(([id]) => id !== dimension));
    for (const { total, parts } of grouping.sums)
      for (const rest of combinations(others)) {
        const key = (code: string) =>
          cellKey({ ...rest, [dimension]: code }, lists);
        sums.push({
          along: dimension,
          total: key(total),
          parts: parts.map(key),
        });
      }
  }
  return { sums, groupings };
}

const totalOf = (dimension: string, lists: Lists) =>
  lists.get(dimension)?.total ?? "";

/**
 * The table in which two tables meet: their common dimensions with the codes of
 * both; a dimension of only one of them at its total, or, where that one does
 * not show the total, with its parts and the total.
 */
function meeting(one: TableCodes, other: TableCodes, lists: Lists): TableCodes {
  const codes = new Map<string, readonly string[]>();
  for (const dimension of new Set([...one.keys(), ...other.keys()])) {
    const total = totalOf(dimension, lists);
    const mine = one.get(dimension);
    const theirs = other.get(dimension);
    if (mine && theirs)
      codes.set(dimension, [...new Set([...mine, ...theirs])]);
    else {
      const own = mine ?? theirs ?? [];
      codes.set(dimension, own.includes(total) ? [total] : [...own, total]);
    }
  }
  return codes;
}

const sumKey = ({ total, parts }: KeySum) =>
  `${total}|${[...parts].sort().join("|")}`;

/** All sums between the cells of some tables, and which tables they link. */
export function relationsOf(
  tables: readonly PlannedTable[],
  lists: Lists,
): { sums: KeySum[]; links: TableLink[] } {
  const codes = tables.map(codesOfTable);
  const keys = codes.map(
    (one) => new Set([...combinations(one)].map((at) => cellKey(at, lists))),
  );
  const published = new Set(keys.flatMap((one) => [...one]));
  const sums = new Map<string, KeySum>();
  const add = (found: readonly KeySum[]) => {
    let added = 0;
    for (const sum of found) {
      const shown = [sum.total, ...sum.parts].some((key) => published.has(key));
      if (!shown || sums.has(sumKey(sum))) continue;
      sums.set(sumKey(sum), sum);
      added++;
    }
    return added;
  };
  for (const one of codes) add(sumsOfTable(one, lists).sums);
  const links: TableLink[] = [];
  for (const [at, one] of tables.entries())
    for (const [later, other] of tables.slice(at + 1).entries()) {
      const mine = codes[at] ?? new Map<string, string[]>();
      const theirs = codes[at + 1 + later] ?? new Map<string, string[]>();
      const both = meeting(mine, theirs, lists);
      const { sums: found, groupings } = sumsOfTable(both, lists);
      // Only sums with a cell of each lead from one to the other.
      const across = found.filter(({ total, parts }) => {
        const all = [total, ...parts];
        return (
          all.some((key) => keys[at]?.has(key)) &&
          all.some((key) => keys[at + 1 + later]?.has(key))
        );
      });
      const added = add(across.length > 0 ? found : []);
      const same = [...(keys[at] ?? [])].filter((key) =>
        keys[at + 1 + later]?.has(key),
      ).length;
      if (same === 0 && added === 0) continue;
      links.push(
        linkOf(
          one.id,
          other.id,
          same,
          added,
          overlapsOf(mine, theirs, groupings),
        ),
      );
    }
  return { sums: [...sums.values()], links };
}

function overlapsOf(
  one: TableCodes,
  other: TableCodes,
  groupings: ReadonlyMap<string, Grouping>,
): string[] {
  return [...groupings]
    .filter(
      ([id, { hidden }]) => hidden.length > 0 && one.has(id) && other.has(id),
    )
    .map(([id]) => id);
}

function linkOf(
  one: string,
  other: string,
  sameCells: number,
  sums: number,
  overlapping: readonly string[],
): TableLink {
  const es = [
    ...(sameCells > 0
      ? [
          sameCells === 1
            ? "comparten una celda"
            : `comparten ${String(sameCells)} celdas`,
        ]
      : []),
    ...(sums > 0
      ? [
          sums === 1
            ? "hay una suma entre ellos"
            : `hay ${String(sums)} sumas entre ellos`,
        ]
      : []),
    ...(overlapping.length > 0
      ? [`los grupos de ${overlapping.join(", ")} se cruzan`]
      : []),
  ];
  const en = [
    ...(sameCells > 0
      ? [
          sameCells === 1
            ? "they share one cell"
            : `they share ${String(sameCells)} cells`,
        ]
      : []),
    ...(sums > 0
      ? [
          sums === 1
            ? "one sum leads from one to the other"
            : `${String(sums)} sums lead from one to the other`,
        ]
      : []),
    ...(overlapping.length > 0
      ? [`the groups of ${overlapping.join(", ")} overlap`]
      : []),
  ];
  return {
    tables: [one, other],
    sameCells,
    sums,
    overlapping,
    words: {
      es: `«${one}» y «${other}»: ${es.join("; ")}`,
      en: `“${one}” and “${other}”: ${en.join("; ")}`,
    },
  };
}
