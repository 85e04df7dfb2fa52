import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows } from "../solver/rows.ts";
import { Condensed, type Equations } from "./condensed.ts";

/** Equations that a table of whole numbers solves, most of them short. */
const solvable = fc
  .record({
    table: fc.array(fc.integer({ min: 0, max: 9 }), {
      minLength: 4,
      maxLength: 9,
    }),
    rows: fc.array(
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom(1, -1)), {
        minLength: 2,
        maxLength: 3,
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
      upper: new Float64Array(table.length).fill(9),
      rows: packRows(packed),
      right: Float64Array.from(packed, (row) =>
        row.reduce((sum, [at, sign]) => sum + sign * table[at]!, 0),
      ),
    };
    return { table: Float64Array.from(table), equations };
  });

/** The columns that a table has in fewer unknowns. */
function columnsOf(condensed: Condensed, table: Float64Array): Float64Array {
  const columns = new Float64Array(condensed.equations.lower.length);
  // A link is x = sign * y + shift, and the shift is what y = 0 gives.
  table.forEach((x, unknown) => {
    const { column, sign, shift } = condensed.linkOf(unknown);
    columns[column] = sign * (x - shift);
  });
  return columns;
}

describe("equations in fewer unknowns", () => {
  it("have every table that fits the equations before", () => {
    fc.assert(
      fc.property(solvable, ({ table, equations }) => {
        const condensed = new Condensed(equations);
        const columns = columnsOf(condensed, table);
        expect(condensed.expand(columns, 1e-9)).toEqual(table);
        const few = condensed.equations;
        columns.forEach((y, column) => {
          expect(y).toBeGreaterThanOrEqual(few.lower[column]!);
          expect(y).toBeLessThanOrEqual(few.upper[column]!);
        });
        for (let r = 0; r < few.rows.count; r++) {
          let sum = 0;
          for (let i = few.rows.starts[r]!; i < few.rows.starts[r + 1]!; i++)
            sum += few.rows.values[i]! * columns[few.rows.columns[i]!]!;
          expect(sum).toBe(few.right[r]);
        }
      }),
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
});
