import type { Cell, Instance, Relation, Rules, Say } from "./instance.ts";

/** One dimension of a cube: codes, and which codes add up to which. */
export interface TableDimension {
  readonly id: string;
  readonly codes: readonly string[];
  /** Several sums may have the same total: groupings need not nest. */
  readonly sums: readonly { total: string; parts: readonly string[] }[];
  /** The code that stands where a table leaves this dimension out. */
  readonly total: string;
}

/** A table to be published: some of the dimensions, some of their codes. */
export interface Table {
  readonly dimensions: readonly string[];
  /** Only these codes of a dimension; all by default. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

/** A true value and where it stands; a dimension left out is its total. */
export interface TableValue extends Omit<Cell, "id" | "value"> {
  readonly at: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What `instanceOf` takes. */
export interface Tables {
  readonly dimensions: readonly TableDimension[];
  readonly tables: readonly Table[];
  /** Leaves are enough; a total that is given is taken as it is. */
  readonly values: readonly TableValue[];
  readonly rules?: Rules;
  readonly labels?: (at: Readonly<Record<string, string>>) => Say;
}

/**
 * The id of a cell: its codes by the dimensions' order, totals left out, so
 * that a margin that two tables share is one cell.
 */
export function cellId(
  dimensions: readonly TableDimension[],
  at: Readonly<Record<string, string>>,
): string {
  const parts = dimensions
    .filter(({ id, total }) => (at[id] ?? total) !== total)
    .map(({ id }) => `${id}=${at[id] ?? ""}`);
  return parts.length > 0 ? parts.join(" ") : "total";
}

type At = Readonly<Record<string, string>>;

/** Each combination of the codes that a table shows. */
function places(
  dimensions: readonly TableDimension[],
  codesOf: (dimension: TableDimension) => readonly string[],
): At[] {
  let all: At[] = [{}];
  for (const dimension of dimensions)
    all = all.flatMap((at) =>
      codesOf(dimension).map((code) => ({ ...at, [dimension.id]: code })),
    );
  return all;
}

function shownCodes(table: Table, dimension: TableDimension) {
  return table.dimensions.includes(dimension.id)
    ? (table.only?.[dimension.id] ?? dimension.codes)
    : [dimension.total];
}

/** Adds up what was not given, along the first dimension that has a sum. */
class Adder {
  readonly #dimensions: readonly TableDimension[];
  readonly #known: Map<string, number>;

  constructor({ dimensions, values }: Tables) {
    this.#dimensions = dimensions;
    this.#known = new Map(
      values.map(({ at, value }) => [cellId(dimensions, at), value]),
    );
  }

  value(at: At): number {
    const id = cellId(this.#dimensions, at);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { id: name, sums, total } of this.#dimensions) {
      const code = at[name] ?? total;
      const made = sums.find((one) => one.total === code);
      if (!made) continue;
      for (const part of made.parts) sum += this.value({ ...at, [name]: part });
      break;
    }
    this.#known.set(id, sum);
    return sum;
  }
}

/** The relations of one table, and the parts that it does not show. */
function relationsOf(
  { dimensions }: Tables,
  table: Table,
  add: (total: At, parts: At[]) => void,
): void {
  for (const dimension of dimensions) {
    if (!table.dimensions.includes(dimension.id)) continue;
    const shown = new Set(shownCodes(table, dimension));
    const others = places(dimensions, (one) =>
      one === dimension ? [dimension.total] : shownCodes(table, one),
    );
    for (const { total, parts } of dimension.sums) {
      if (!shown.has(total) || !parts.some((part) => shown.has(part))) continue;
      for (const at of others)
        add(
          { ...at, [dimension.id]: total },
          parts.map((part) => ({ ...at, [dimension.id]: part })),
        );
    }
  }
}

/**
 * The instance of one or several tables over one cube: cells that two tables
 * share are one cell, so all tables are protected together. A part of a sum
 * that no table shows becomes a hidden cell.
 */
export function instanceOf(tables: Tables): Instance {
  const { dimensions, values, rules, labels } = tables;
  const adder = new Adder(tables);
  const given = new Map(values.map((one) => [cellId(dimensions, one.at), one]));
  const cells = new Map<string, Cell>();
  const place = (at: At, hidden: boolean): string => {
    const id = cellId(dimensions, at);
    if (!cells.has(id)) {
      const { at: where, ...flags } = given.get(id) ?? { at, value: 0 };
      cells.set(id, {
        ...flags,
        id,
        value: adder.value(where),
        ...(labels && { label: labels(at) }),
        ...(hidden && { hidden }),
      });
    }
    return id;
  };
  for (const table of tables.tables)
    for (const at of places(dimensions, (one) => shownCodes(table, one)))
      place(at, false);
  const relations = new Map<string, Relation>();
  for (const table of tables.tables)
    relationsOf(tables, table, (total, parts) => {
      const relation = {
        total: place(total, false),
        parts: parts.map((part) => place(part, true)),
      };
      relations.set(JSON.stringify(relation), relation);
    });
  return {
    cells: [...cells.values()],
    relations: [...relations.values()],
    ...(rules && { rules }),
  };
}
