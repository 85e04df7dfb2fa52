import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import type { Publication } from "../audit/publication.ts";
import type { Edition, Instance } from "../protect/instance.ts";
import { UnprotectableError } from "../protect/instance-problem.ts";
import { protect } from "../protect/protect.ts";
import { publicationOf } from "../protect/publication-of.ts";

/** A row of parts whose edition showed only some of them. */
function edition(id: string, shown: readonly number[], count: number): Edition {
  return {
    id,
    cells: Array.from({ length: count }, (_, i) => ({
      id: `${id} p${i + 1}`,
      sameAs: `p${i + 1}`,
      published: shown.includes(i),
    })),
    relations: [],
  };
}

function rowOf(values: readonly number[]): Instance {
  return {
    cells: [
      { id: "t", value: values.reduce((sum, one) => sum + one, 0) },
      ...values.map((value, i) => ({ id: `p${i + 1}`, value })),
    ],
    relations: [{ total: "t", parts: values.map((_, i) => `p${i + 1}`) }],
    rules: { profile: "exact" },
  };
}

describe("editions", () => {
  it("keep what an earlier edition showed from hiding anything", async () => {
    const instance = rowOf([3, 12, 11, 20]);
    const first = await protect(instance);
    const [other] = first.internal.secondary;
    // The cell that was to hide p1 is out in an earlier edition.
    const shown = Number(other?.slice(1)) - 1;
    const later = await protect({
      ...instance,
      editions: [edition("2024", [shown], 4)],
    });
    expect(later.suppressed).toContain("p1");
    expect(later.suppressed).not.toContain(other);
    expect(later.suppressed.length).toBeGreaterThanOrEqual(2);
  });

  it("refuse what is out already", async () => {
    await expect(
      protect({ ...rowOf([3, 12, 20]), editions: [edition("2024", [0], 3)] }),
    ).rejects.toThrow(UnprotectableError);
  });

  it("see a small revision between two published totals", async () => {
    const publication: Publication = {
      cells: [{ id: "now", value: 42 }],
      relations: [],
      editions: [{ id: "2024", cells: [{ id: "then", value: 40 }] }],
      revisions: [{ earlier: "then", later: "now" }],
    };
    const open = await audit(publication, { sensitive: ["now - then"] });
    expect(open.findings).toMatchObject([
      { cell: "now - then", low: 2, high: 2 },
    ]);
    const instance: Instance = {
      cells: [
        { id: "now", value: 42 },
        { id: "a", value: 20 },
        { id: "b", value: 22 },
      ],
      relations: [{ total: "now", parts: ["a", "b"] }],
      editions: [
        { id: "2024", cells: [{ id: "then", value: 40, published: true }] },
      ],
      revisions: [{ earlier: "then", later: "now" }],
    };
    const held = await protect(instance);
    expect(held.internal.reasons).toEqual({ "now - then": "revision" });
    expect(held.suppressed).toContain("now");
    const { publication: safe, secret } = publicationOf(instance, held);
    expect((await audit(safe, secret)).findings).toEqual([]);
    const ignored = { ...instance, rules: { revisions: "ignored" as const } };
    expect((await protect(ignored)).suppressed).toEqual([]);
  });

  it("have changes that are called by the words for what changed", async () => {
    const [then, now] = [
      { es: "Guatemala, antes", en: "Guatemala, then" },
      { es: "Guatemala, hoy", en: "Guatemala, today" },
    ];
    const cells = [{ id: "now", value: 42, label: now }];
    const revisions = [{ earlier: "then", later: "now" }];
    const { findings } = await audit(
      {
        cells,
        relations: [],
        editions: [
          { id: "2024", cells: [{ id: "then", value: 40, label: then }] },
        ],
        revisions,
      },
      { sensitive: ["now - then"] },
    );
    expect(findings[0]?.say.es).toContain(
      "el cambio de Guatemala, antes a Guatemala, hoy solo puede valer 2",
    );
    expect(findings[0]?.say.en).toContain(
      "the change from Guatemala, then to Guatemala, today can only be 2",
    );
    const refused = protect({
      cells: cells.map((cell) => ({ ...cell, mustPublish: true })),
      relations: [],
      editions: [
        {
          id: "2024",
          cells: [{ id: "then", value: 40, published: true, label: then }],
        },
      ],
      revisions,
    });
    await expect(refused).rejects.toThrow(
      "the change from Guatemala, then to Guatemala, today",
    );
  });

  it("are protected together: two to five of them, nothing found by the audit", async () => {
    let protectedOnes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 12 }), {
          minLength: 4,
          maxLength: 6,
        }),
        fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), {
          minLength: 2,
          maxLength: 5,
        }),
        async (values, shown) => {
          const instance = rowOf(values);
          const editions = shown.map((places, e) => {
            // An edition shows a few large cells and all zeros.
            const open = values.flatMap((value, i) =>
              value === 0 || (value >= 5 && places.includes(i)) ? [i] : [],
            );
            return edition(`e${e}`, open, values.length);
          });
          const whole = { ...instance, editions };
          const protection = await protect(whole).catch(() => undefined);
          if (!protection) return;
          const { publication, secret } = publicationOf(whole, protection);
          expect((await audit(publication, secret)).findings).toEqual([]);
          protectedOnes += 1;
        },
      ),
      { numRuns: 40, seed: 20260301 },
    );
    expect(protectedOnes).toBeGreaterThan(10);
  }, 60_000);
});

describe("planted differencing", () => {
  it("over two to five editions is found each time, and nothing else is", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 6, max: 30 }), {
          minLength: 5,
          maxLength: 7,
        }),
        fc.boolean(),
        async (count, secret, large, isLeak) => {
          // Each edition hides p0 beside another cell; alone, each is safe.
          const values = [secret, ...large];
          const total = values.reduce((sum, one) => sum + one, 0);
          const ids = values.map((_, i) => `p${i}`);
          const cellsOf = (e: number, partner: number) => [
            { id: `${e}t`, value: total, ...(e > 0 && { sameAs: "0t" }) },
            ...values.map((value, i) => ({
              id: `${e}${ids[i] ?? ""}`,
              ...(e > 0 && { sameAs: `0${ids[i] ?? ""}` }),
              ...(i === 0 || i === partner ? { suppressed: true } : { value }),
            })),
          ];
          // The leak: one edition hides p0 beside another cell than the rest.
          const partners = Array.from({ length: count }, (_, e) =>
            isLeak && e === count - 1 ? 2 : 1,
          );
          const relation = (e: number) => ({
            id: `sum ${e}`,
            total: `${e}t`,
            parts: ids.map((id) => `${e}${id}`),
          });
          const publication: Publication = {
            cells: cellsOf(0, partners[0] ?? 1),
            relations: [relation(0)],
            rules: { profile: "exact" },
            editions: partners.slice(1).map((partner, i) => ({
              id: `e${i + 1}`,
              cells: cellsOf(i + 1, partner),
              relations: [relation(i + 1)],
            })),
          };
          const report = await audit(publication, { sensitive: ["0p0"] });
          expect(report.passed).toBe(!isLeak);
          if (!isLeak) return;
          expect(report.findings).toMatchObject([
            { cell: "0p0", low: secret, high: secret },
          ]);
          found += 1;
        },
      ),
      { numRuns: 60, seed: 20260302 },
    );
    expect(found).toBeGreaterThan(15);
  });
});
