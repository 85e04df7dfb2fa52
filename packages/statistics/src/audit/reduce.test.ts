import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows } from "../solver/rows.ts";
import { type Equations, reduce } from "./reduce.ts";

const UNKNOWNS = 5;
const MOST = 3;

/** Sums of a table that exists, so that they can hold. */
const equations: fc.Arbitrary<Equations> = fc
  .record({
    table: fc.array(fc.integer({ min: 0, max: MOST }), {
      minLength: UNKNOWNS,
      maxLength: UNKNOWNS,
    }),
    rows: fc.array(
      fc.array(fc.constantFrom(-1, 0, 0, 1, 1), {
        minLength: UNKNOWNS,
        maxLength: UNKNOWNS,
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ table, rows }) => ({
    lower: new Float64Array(UNKNOWNS),
    upper: new Float64Array(UNKNOWNS).fill(MOST),
    rows: packRows(
      rows.map((row) =>
        row.flatMap((value, i) => (value ? [[i, value] as const] : [])),
      ),
    ),
    right: Float64Array.from(rows, (row) =>
      row.reduce((sum, value, i) => sum + value * table[i]!, 0),
    ),
  }));

/** All tables of whole numbers that fit, each as a text. */
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

describe("fewer unknowns", () => {
  it("leave the same tables that fit, no more and no fewer", () => {
    fc.assert(
      fc.property(equations, (whole) => {
        const { column, sign, shift, ...fewer } = reduce(whole);
        const back = tablesOf(fewer).map((y) =>
          Array.from(column, (c, i) => sign[i]! * y[c]! + shift[i]! + 0),
        );
        expect(back.map(String).sort()).toEqual(
          tablesOf(whole).map(String).sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("are one for a chain of sums of two", () => {
    const { lower, upper, rows } = reduce({
      lower: new Float64Array(3),
      upper: Float64Array.of(9, 9, 9),
      rows: packRows([
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 1],
        ],
      ]),
      right: Float64Array.of(4, 6),
    });
    expect([lower.length, rows.count]).toEqual([1, 0]);
    // a, 4 - a and 2 + a, none of them negative.
    expect(upper[0]! - lower[0]!).toBe(4);
  });
});
