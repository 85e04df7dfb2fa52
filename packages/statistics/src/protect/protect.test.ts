import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { enumerate } from "../audit/enumerate.sample.ts";
import { nextOf, row, smallTable } from "./arbitrary.sample.ts";
import { fullRules, type Instance } from "./instance.ts";
import { UnprotectableError } from "./instance-problem.ts";
import { protect, type Protection } from "./protect.ts";
import { publicationOf } from "./publication-of.ts";

async function protectOrNot(
  instance: Instance,
): Promise<Protection | undefined> {
  return protect(instance).catch((error: unknown) => {
    if (error instanceof UnprotectableError) return undefined;
    throw error;
  });
}

describe("protect", () => {
  it("leaves every sensitive cell as uncertain as the rules ask, by every table that fits", async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(smallTable(undefined, [3, 2]), async (instance) => {
        const protection = await protectOrNot(instance);
        if (!protection) return;
        const { publication } = publicationOf(instance, protection);
        const possible = enumerate(publication);
        const { k, profile } = fullRules(instance.rules);
        for (const { id, value } of instance.cells) {
          if (value === 0 || value >= k) continue;
          expect(protection.suppressed).toContain(id);
          if (!possible) continue;
          const values = [...(possible.get(id) ?? [])];
          const [low, high] = [Math.min(...values), Math.max(...values)];
          expect(values).toContain(value);
          expect(high - low).toBeGreaterThanOrEqual(
            profile === "strong" ? k : 1,
          );
          if (profile === "upper") expect(high).toBeGreaterThanOrEqual(k);
          checked += 1;
        }
      }),
      { numRuns: 60, seed: 20260201 },
    );
    expect(checked).toBeGreaterThan(100);
  }, 60_000);

  it("gives no smaller pattern a chance: trying every one finds none", async () => {
    await fc.assert(
      fc.asyncProperty(smallTable(undefined, [2, 2]), async (instance) => {
        const protection = await protectOrNot(instance);
        const { k, zeros } = fullRules(instance.rules);
        const sensitive = instance.cells.filter(
          ({ value }) => value > 0 && value < k,
        );
        const open = instance.cells.filter(
          ({ value }) => value >= k || (value === 0 && zeros !== "published"),
        );
        let best = Infinity;
        for (let choice = 0; choice < 2 ** open.length; choice++) {
          const some = open.filter((_, i) => (choice >> i) & 1);
          if (some.length >= best) continue;
          const suppressed = [...sensitive, ...some].map(({ id }) => id);
          const { publication, secret } = publicationOf(instance, {
            suppressed,
            internal: {
              reasons: Object.fromEntries(sensitive.map(({ id }) => [id, 1])),
            },
          });
          if ((await audit(publication, secret)).passed) best = some.length;
        }
        expect(protection?.internal.secondary.length ?? Infinity).toBe(best);
      }),
      { numRuns: 12, seed: 20260202 },
    );
  }, 60_000);

  it("gives the same bytes for shuffled lists and on every run", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallTable(undefined, [3, 3]),
        fc.infiniteStream(fc.nat()),
        async (instance, order) => {
          const shuffled = <T>(list: readonly T[]): T[] =>
            list
              .map((one) => ({ one, at: nextOf(order) }))
              .sort((a, b) => a.at - b.at)
              .map(({ one }) => one);
          const other: Instance = {
            ...instance,
            cells: shuffled(instance.cells),
            relations: shuffled(instance.relations).map((relation) => ({
              ...relation,
              parts: shuffled(relation.parts),
            })),
          };
          const [first, again, mixed] = [
            await protectOrNot(instance),
            await protectOrNot(instance),
            await protectOrNot(other),
          ];
          expect(JSON.stringify(again)).toBe(JSON.stringify(first));
          expect(JSON.stringify(mixed)).toBe(JSON.stringify(first));
        },
      ),
      { numRuns: 8, seed: 20260203 },
    );
  }, 60_000);

  it("protects against each contributor who knows his own cell", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallTable(
          fc.constant({ profile: "exact", insider: true, k: 3 }),
          [3, 3],
        ),
        async (instance) => {
          const protection = await protectOrNot(instance);
          if (!protection) return;
          const { publication, secret } = publicationOf(instance, protection);
          expect((await audit(publication, secret)).findings).toEqual([]);
        },
      ),
      { numRuns: 15, seed: 20260204 },
    );
  }, 60_000);

  it("prefers cheap cells and leaves published what must be", async () => {
    const instance = row(40, [3, 12, 12, 13]);
    expect((await protect(instance)).suppressed).toHaveLength(2);
    const cheap = structuredClone(instance);
    Object.assign(cheap.cells[4] ?? {}, { cost: 0.5 });
    expect((await protect(cheap)).suppressed).toEqual(["p1", "p4"]);
    const must = structuredClone(instance);
    for (const cell of must.cells.slice(2)) cell.mustPublish = true;
    expect((await protect(must)).suppressed).toEqual(["p1", "t"]);
  });

  it("protects where one part is the whole: everyone in it is known", async () => {
    const rules = { zeroDisclosure: true, profile: "exact" } as const;
    const plain = row(30, [30, 0, 0], { rules: { profile: "exact" } });
    expect((await protect(plain)).suppressed).toEqual([]);
    const { suppressed, internal } = await protect({ ...plain, rules });
    expect(suppressed).toEqual(["p1", "t"]);
    expect(internal.reasons).toEqual({ p1: "group" });
  });

  it("protects sums in which one contributor dominates", async () => {
    const contributors = [
      { id: "A", value: 90 },
      { id: "B", value: 5 },
      { id: "C", value: 5 },
    ];
    const instance: Instance = {
      ...row(400, [100, 140, 160], {
        kind: "sum",
        rules: { pPercent: 10, profile: "exact" },
      }),
    };
    Object.assign(instance.cells[1] ?? {}, { contributors });
    const { suppressed, internal } = await protect(instance);
    expect(internal.reasons).toEqual({ p1: "p-percent" });
    expect(suppressed).toHaveLength(2);
  });

  it("gives a sum what the profile asks, beside what hides its contributors", async () => {
    const small: Instance = {
      ...row(40, [2, 2, 2, 34], { kind: "sum" }),
    };
    for (const cell of small.cells.slice(1, 4))
      Object.assign(cell, { contributors: [{ id: "A", value: cell.value }] });
    for (const profile of ["exact", "upper", "strong"] as const)
      for (const unit of [0.5, 1, 2]) {
        const instance = { ...small, unit, rules: { profile, pPercent: 10 } };
        const protection = await protect(instance);
        const { publication, secret } = publicationOf(instance, protection);
        expect((await audit(publication, secret)).findings).toEqual([]);
      }
  });

  it("finds values far enough apart that lie on both sides of the true one", async () => {
    // Each of the three goes from 1 to 7, and never 5 one way.
    const instance = row(9, [3, 3, 3], { rules: { profile: "strong" } });
    Object.assign(instance.cells[0] ?? {}, { mustPublish: true });
    const protection = await protect(instance);
    expect(protection.suppressed).toEqual(["p1", "p2", "p3"]);
    const { publication, secret } = publicationOf(instance, protection);
    expect((await audit(publication, secret)).findings).toEqual([]);
  });

  it("takes a part that is in no table and cannot be but 0", async () => {
    const instance = row(20, [3, 8, 9, 0], { rules: { profile: "exact" } });
    Object.assign(instance.cells[4] ?? {}, {
      hidden: true,
      structuralZero: true,
    });
    expect((await protect(instance)).suppressed).toHaveLength(2);
  });

  it("proposes to merge neighbours in which fewer cells are sensitive", async () => {
    const { proposals } = await protect({
      cells: [
        { id: "total", value: 46 },
        { id: "age=0-8", value: 3 },
        { id: "age=18+", value: 40 },
        { id: "age=9-17", value: 3 },
      ],
      relations: [
        { total: "total", parts: ["age=0-8", "age=9-17", "age=18+"] },
      ],
    });
    expect(proposals[0]).toEqual({
      parts: ["age=0-8", "age=9-17"],
      before: 2,
      after: 0,
    });
  });

  it("stops when it is told to", async () => {
    const reason = new Error("enough");
    await expect(
      protect(row(20, [3, 8, 9]), { signal: { aborted: true, reason } }),
    ).rejects.toBe(reason);
  });
});
