import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { smallTable } from "../protect/arbitrary.sample.ts";
import { roundTable } from "./round.ts";

describe("controlled rounding", () => {
  it("keeps every sum, stays near, and is the same on every run", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallTable(fc.constant({ profile: "exact" })),
        fc.constantFrom(3 as const, 5 as const),
        async (instance, base) => {
          const rounding = await roundTable(instance, base);
          const again = await roundTable(
            { ...instance, cells: [...instance.cells].reverse() },
            base,
          );
          expect(again.values).toEqual(rounding.values);
          for (const { id, value } of instance.cells) {
            const rounded = rounding.values[id] ?? NaN;
            expect(rounded % base).toBe(0);
            expect(Math.abs(rounded - value)).toBeLessThanOrEqual(
              rounding.reach,
            );
          }
          for (const { total, parts } of instance.relations)
            expect(rounding.values[total]).toBe(
              parts.reduce((sum, id) => sum + (rounding.values[id] ?? NaN), 0),
            );
        },
      ),
      { numRuns: 12, seed: 20260401 },
    );
  }, 60_000);

  it("is audited as ranges: a total at the edge of its range gives its parts away", async () => {
    const relations = [{ id: "sum", total: "t", parts: ["a", "b"] }];
    const ranges = (low: number, high: number) => [
      { id: "a", low: 0, high: 2 },
      { id: "b", low: 0, high: 2 },
      { id: "t", low, high },
    ];
    const rules = { profile: "exact" as const };
    const safe = await audit({ cells: ranges(1, 5), relations, rules });
    expect(safe.findings).toEqual([]);
    const leak = await audit({ cells: ranges(4, 8), relations, rules });
    expect(leak.findings).toMatchObject([
      { cell: "a", low: 2, high: 2 },
      { cell: "b", low: 2, high: 2 },
      { cell: "t", low: 4, high: 4 },
    ]);
  });

  it("is refused beside an exact table of the same cell", async () => {
    await expect(
      roundTable(
        {
          cells: [{ id: "a", value: 7 }],
          relations: [],
          editions: [
            {
              id: "2024",
              cells: [{ id: "old", sameAs: "a", published: true }],
            },
          ],
        },
        3,
      ),
    ).rejects.toMatchObject({ problems: [{ code: "mixed", cells: ["old"] }] });
  });
});
