import fc from "fast-check";
import type { Instance, Rules } from "./instance.ts";
import { instanceOf, type TableDimension } from "./tables.ts";

/** One dimension: 2 or 3 leaves, sometimes with a group below the total. */
function dimension(id: string, max: number): fc.Arbitrary<TableDimension> {
  const flat = fc.integer({ min: 2, max }).map((n) => {
    const leaves = Array.from({ length: n }, (_, i) => `${id}${i + 1}`);
    const sums = [{ total: "all", parts: leaves }];
    return { id, codes: [...leaves, "all"], sums, total: "all" };
  });
  const grouped = fc.constant({
    id,
    codes: ["1", "2", "3", "12", "all"],
    sums: [
      { total: "12", parts: ["1", "2"] },
      { total: "all", parts: ["12", "3"] },
    ],
    total: "all",
  });
  const crossed = fc.constant({
    id,
    codes: ["1", "2", "3", "12", "23", "all"],
    sums: [
      { total: "12", parts: ["1", "2"] },
      { total: "23", parts: ["2", "3"] },
      { total: "all", parts: ["12", "3"] },
      { total: "all", parts: ["1", "23"] },
    ],
    total: "all",
  });
  return max < 3 ? flat : fc.oneof(flat, grouped, crossed);
}

/** Small counts, as in the tables that need protection. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) },
);

/** The next number of a stream that does not end. */
export function nextOf(stream: Iterator<number>): number {
  const next = stream.next();
  return next.done ? 0 : next.value;
}

/** Any rules of counts. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  k: fc.constantFrom(3, 5),
  zeros: fc.constantFrom("published" as const, "suppressible" as const),
  profile: fc.constantFrom(
    "exact" as const,
    "upper" as const,
    "strong" as const,
  ),
});

/** A table of two or three dimensions with totals, and rules. */
export function smallTable(
  rules: fc.Arbitrary<Rules> = anyRules,
  sizes: readonly number[] = [3, 3],
): fc.Arbitrary<Instance> {
  return fc
    .tuple(
      fc.tuple(...sizes.map((max, i) => dimension("abc"[i] ?? "z", max))),
      rules,
      fc.infiniteStream(count),
    )
    .map(([dimensions, chosen, counts]) => {
      let places: Record<string, string>[] = [{}];
      for (const { id, codes, sums } of dimensions) {
        const totals = new Set(sums.map(({ total }) => total));
        const leaves = codes.filter((code) => !totals.has(code));
        places = places.flatMap((at) =>
          leaves.map((code) => ({ ...at, [id]: code })),
        );
      }
      return instanceOf({
        dimensions,
        tables: [{ dimensions: dimensions.map(({ id }) => id) }],
        values: places.map((at) => ({ at, value: nextOf(counts) })),
        rules: chosen,
      });
    });
}

/** A row of a total and its parts, with any fields of an instance besides. */
export function row(
  total: number,
  parts: readonly number[],
  more: Partial<Instance> = {},
): Instance {
  const ids = parts.map((_, i) => `p${i + 1}`);
  return {
    cells: [
      { id: "t", value: total },
      ...parts.map((value, i) => ({ id: ids[i] ?? "", value })),
    ],
    relations: [{ total: "t", parts: ids }],
    ...more,
  };
}
