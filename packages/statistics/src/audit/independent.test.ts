import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independentRows } from "./independent.ts";

/** The rank over the whole numbers, by elimination without division. */
function rankOf(rows: readonly (readonly bigint[])[]): number {
  const [first, ...others] = rows;
  if (!first) return 0;
  const at = first.findIndex((value) => value !== 0n);
  if (at < 0) return rankOf(others);
  const pivot = first[at] ?? 0n;
  return (
    1 +
    rankOf(
      others.map((row) =>
        row.map(
          (value, j) => value * pivot - (row[at] ?? 0n) * (first[j] ?? 0n),
        ),
      ),
    )
  );
}

const matrix = fc.array(
  fc.array(fc.constantFrom(0, 0, 1, -1, 2), { minLength: 6, maxLength: 6 }),
  { maxLength: 9 },
);

describe("independent rows", () => {
  it("are as many as the rank, and so are those of each start of the list", () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const kept = independentRows(
          values.map((row) => row.map((value, j) => [j, value] as const)),
          6,
        );
        values.forEach((_, r) => {
          const before = values.slice(0, r + 1);
          expect(kept.filter((one) => one <= r)).toHaveLength(
            rankOf(before.map((row) => row.map(BigInt))),
          );
        });
      }),
    );
  });
});
