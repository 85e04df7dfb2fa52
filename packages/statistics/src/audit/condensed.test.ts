import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows } from "../solver/rows.ts";
import { Condensed, type Equations } from "./condensed.ts";

const MOST = 3;

/** Equations that a table of whole numbers solves, most of them short. */
const solvable = fc
  .record({
    table: fc.array(fc.integer({ min: 0, max: MOST }), {
      minLength: 4,
      maxLength: 6,
    }),
    rows: fc.array(
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom(1, -1)), {
        minLength: 2,
        maxLength: 4,
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ table, rows }): { table: Float64Array; equations: Equations } => {
    const packed = rows.map((row) =>
      [...new Map(row.map(([at, sign]) => [at % table.length, sign]))].sort(
        ([a], [b]) => a - b,
      ),
    );
    const equations = {
      lower: new Float64Array(table.length),
      upper: new Float64Array(table.length).fill(MOST),
      rows: packRows(packed),
      right: Float64Array.from(packed, (row) =>
        row.reduce((sum, [at, sign]) => sum + sign * table[at]!, 0),
      ),
    };
    return { table: Float64Array.from(table), equations };
  });

/** All tables of whole numbers that fit. */
function tablesOf({ lower, upper, rows, right }: Equations): number[][] {
  let tables: number[][] = [[]];
  for (let i = 0; i < lower.length; i++)
    tables = tables.flatMap((table) =>
      Array.from({ length: upper[i]! - lower[i]! + 1 }, (_, step) => [
        ...table,
        lower[i]! + step,
      ]),
    );
  return tables.filter((table) =>
    right.every((sum, r) => {
      let found = 0;
      for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++)
        found += rows.values[i]! * table[rows.columns[i]!]!;
      return found === sum;
    }),
  );
}

describe("equations in fewer unknowns", () => {
  it("leave the same tables that fit, no more and no fewer", () => {
    fc.assert(
      fc.property(solvable, ({ table, equations }) => {
        const condensed = new Condensed(equations);
        const back = tablesOf(condensed.equations).map((columns) =>
          condensed.expand(Float64Array.from(columns), 1e-9)?.join(),
        );
        expect(back.toSorted()).toEqual(tablesOf(equations).map(String).sort());
        expect(back).toContain(table.join());
        // What a push goes by: each unknown as its column has it.
        for (const columns of tablesOf(condensed.equations))
          condensed
            .expand(Float64Array.from(columns), 1e-9)
            ?.forEach((x, unknown) => {
              const { column, sign, shift } = condensed.linkOf(unknown);
              expect(sign * columns[column]! + shift).toBe(x);
            });
      }),
      { numRuns: 300 },
    );
  });

  it("take nothing for a table that does not fit the equations before", () => {
    const condensed = new Condensed({
      lower: new Float64Array(3),
      upper: new Float64Array(3).fill(9),
      rows: packRows([
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
      ]),
      right: Float64Array.of(9),
    });
    expect(condensed.expand(Float64Array.of(3, 3, 3), 1e-9)).toBeDefined();
    expect(condensed.expand(Float64Array.of(3, 3, 4), 1e-9)).toBeUndefined();
    expect(condensed.expand(Float64Array.of(-1, 5, 5), 1e-9)).toBeUndefined();
  });

  it("are fewer where a sum has two unknowns", () => {
    const condensed = new Condensed({
      lower: Float64Array.of(1, 1, 1),
      upper: Float64Array.of(9, 4, 9),
      rows: packRows([
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [2, -1],
        ],
      ]),
      right: Float64Array.of(6, 0),
    });
    expect(condensed.equations.lower).toEqual(Float64Array.of(2));
    expect(condensed.equations.upper).toEqual(Float64Array.of(5));
    expect(condensed.equations.rows.count).toBe(0);
  });

  it("take no longer for each in a long chain of sums of two", () => {
    // It took 19 seconds with each link followed by itself.
    const count = 40_000;
    // From the end, so that each links to one that is linked later.
    const rows = Array.from(
      { length: count - 1 },
      (_, i): [number, number][] => [
        [count - 2 - i, 1],
        [count - 1 - i, -1],
      ],
    );
    const condensed = new Condensed({
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(9),
      rows: packRows(rows),
      right: new Float64Array(count - 1),
    });
    expect(condensed.equations.lower).toHaveLength(1);
  }, 5_000);

  it("do not hide that no table fits", () => {
    const condensed = new Condensed({
      lower: new Float64Array(2),
      upper: new Float64Array(2).fill(9),
      rows: packRows([
        [
          [0, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ]),
      right: Float64Array.of(3, 4),
    });
    expect(condensed.expand(Float64Array.of(1), 1e-9)).toBeUndefined();
  });
});
