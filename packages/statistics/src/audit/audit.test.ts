import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallTable } from "../protect/arbitrary.sample.ts";
import {
  type FullRules,
  fullRules,
  type Instance,
} from "../protect/instance.ts";
import { protect } from "../protect/protect.ts";
import { publicationOf } from "../protect/publication-of.ts";
import { audit } from "./audit.ts";
import { assertAudited, isAudited, NotAuditedError } from "./audited.ts";
import { enumerate } from "./enumerate.sample.ts";
import type { Publication } from "./publication.ts";

/** The rule, written once more for the values that brute force found. */
function isMet(values: ReadonlySet<number>, rules: FullRules): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.size < 2) return false;
  if (rules.profile === "exact") return true;
  return rules.profile === "upper" ? high >= rules.k : high - low >= rules.k;
}

/** Suppresses the sensitive cells and a random choice of others. */
function suppressSome(
  instance: Instance,
  choice: readonly boolean[],
): Publication {
  const rules = fullRules(instance.rules);
  const floor = rules.zeros === "published" ? 1 : 0;
  return {
    relations: instance.relations,
    ...(instance.rules && { rules: instance.rules }),
    cells: instance.cells.map(({ id, value }, i) =>
      (value > 0 && value < rules.k) ||
      (value >= floor && choice[i % choice.length])
        ? { id, suppressed: true }
        : { id, value },
    ),
  };
}

function sensitiveOf(instance: Instance): string[] {
  const { k } = fullRules(instance.rules);
  return instance.cells
    .filter(({ value }) => value > 0 && value < k)
    .map(({ id }) => id);
}

describe("the audit", () => {
  it("finds what trying every table finds, no more and no less", async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(
        smallTable(undefined, [3, 2]),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        async (instance, choice) => {
          const publication = suppressSome(instance, choice);
          const possible = enumerate(publication);
          if (!possible) return;
          const sensitive = sensitiveOf(instance);
          const report = await audit(publication, { sensitive });
          const exposed = sensitive.filter(
            (id) =>
              !isMet(possible.get(id) ?? new Set(), fullRules(instance.rules)),
          );
          expect(report.findings.map(({ cell }) => cell).sort()).toEqual(
            exposed.sort(),
          );
          for (const { cell, low, high } of report.findings) {
            const values = [...(possible.get(cell) ?? [])];
            expect([low, high]).toEqual([
              Math.min(...values),
              Math.max(...values),
            ]);
          }
          judged += sensitive.length;
        },
      ),
      { numRuns: 150, seed: 20260101 },
    );
    expect(judged).toBeGreaterThan(200);
  });

  it("has no limit below what a suppressed total must be", async () => {
    const parts = Array.from({ length: 40 }, (_, i) => `p${String(i)}`);
    const report = await audit(
      {
        cells: [
          { id: "t", suppressed: true },
          ...parts.map((id, i) =>
            i < 2 ? { id, suppressed: true } : { id, value: 1000 },
          ),
        ],
        relations: [{ total: "t", parts }],
      },
      { sensitive: ["p0", "p1"] },
    );
    expect(report.findings).toEqual([]);
  });

  it("takes what insiders know in amounts, and in steps of the unit", async () => {
    const publication: Publication = {
      kind: "sum",
      unit: 0.5,
      rules: { profile: "exact" },
      cells: [
        { id: "t", value: 10 },
        { id: "b", suppressed: true },
        { id: "c", suppressed: true },
      ],
      relations: [{ total: "t", parts: ["b", "c"] }],
    };
    const against = (value: number) =>
      audit(publication, {
        sensitive: ["b"],
        insiders: [
          { id: "B", contributions: [{ cell: "c", value, alone: false }] },
        ],
      });
    // Of c he knows 9.3 and more, so 9.5: b is half of one.
    const { findings } = await against(9.3);
    expect(findings.map(({ cell, attacker }) => [cell, attacker])).toEqual([
      ["b", "B"],
    ]);
    expect((await against(8.9)).findings).toEqual([]);
  });

  it("says which sum gives a cell away, in Spanish and in English", async () => {
    const report = await audit({
      cells: [
        { id: "all", value: 12, label: { es: "Todas", en: "All" } },
        { id: "women", value: 9, label: { es: "Mujeres", en: "Women" } },
        { id: "men", suppressed: true, label: { es: "Hombres", en: "Men" } },
      ],
      relations: [{ id: "by sex", total: "all", parts: ["women", "men"] }],
    });
    expect(report.passed).toBe(false);
    expect(report.publication).toBeUndefined();
    expect(report.findings).toEqual([
      {
        code: "exposed",
        cell: "men",
        attacker: "public",
        low: 3,
        high: 3,
        certain: true,
        proof: "sums",
        relations: ["by sex"],
        say: {
          es: "Quien tiene todo lo publicado concluye: Hombres solo puede valer 3. Se deduce de: Todas (12) = Mujeres (9) + Hombres (?).",
          en: "Whoever holds all that is published concludes: Men can only be 3. It follows from: All (12) = Women (9) + Men (?).",
        },
      },
    ]);
  });

  it("knows that counts are whole: between 2.5 and 3 there is one value", async () => {
    // x + y = 5, x + z = 5, y + z = 5 or 6 as w is 0 or 1: x is 2 or 2.5.
    const report = await audit({
      rules: { profile: "exact", zeros: "suppressible" },
      cells: [
        { id: "xy", value: 5 },
        { id: "xz", value: 5 },
        { id: "yzw", value: 6 },
        ...["x", "y", "z"].map((id) => ({ id, suppressed: true })),
        { id: "w", low: 0, high: 1 },
      ],
      relations: [
        { total: "xy", parts: ["x", "y"] },
        { total: "xz", parts: ["x", "z"] },
        { total: "yzw", parts: ["y", "z", "w"] },
      ],
    });
    const ofX = report.findings.find(({ cell }) => cell === "x");
    expect(ofX).toMatchObject({ low: 2, high: 2, certain: true });
    expect(ofX?.say.en).toContain("x");
  });

  it("knows the zero policy: three ones that add up to 3", async () => {
    const parts = ["a", "b", "c"];
    const cells = [
      { id: "t", value: 3 },
      ...parts.map((id) => ({ id, suppressed: true })),
    ];
    const relations = [{ total: "t", parts }];
    const said = await audit({ cells, relations, rules: { profile: "exact" } });
    expect(said.findings.map(({ cell }) => cell)).toEqual(parts);
    const unsaid = await audit({
      cells,
      relations,
      rules: { profile: "exact", zeros: "suppressible" },
    });
    expect(unsaid.passed).toBe(true);
  });

  it("sees what one who contributed sees", async () => {
    const cells = [
      { id: "t", value: 4 },
      { id: "a", suppressed: true },
      { id: "b", suppressed: true },
    ];
    const publication: Publication = {
      cells,
      relations: [{ total: "t", parts: ["a", "b"] }],
      rules: { profile: "exact" },
    };
    expect((await audit(publication)).passed).toBe(true);
    const report = await audit(publication, {
      insiders: [
        { id: "one", contributions: [{ cell: "a", value: 1, alone: true }] },
      ],
    });
    expect(report.findings).toMatchObject([
      { cell: "b", attacker: "one", low: 3, high: 3 },
    ]);
  });

  it("reports a publication that contradicts itself instead of passing it", async () => {
    const report = await audit({
      cells: [
        { id: "t", value: 4 },
        { id: "a", value: 3 },
        { id: "b", value: 3 },
      ],
      relations: [{ id: "r", total: "t", parts: ["a", "b"] }],
    });
    expect(report.findings).toMatchObject([
      { code: "contradiction", relations: ["r"] },
    ]);
  });

  it("gives each fault of a bad publication, and no crash", async () => {
    for (const input of [null, 3, {}, { cells: [{}], relations: [] }])
      await expect(audit(input as never)).rejects.toMatchObject({
        name: "InstanceError",
      });
    await expect(
      audit({
        cells: [{ id: "a" }, { id: "a", value: 1 }],
        relations: [{ total: "x", parts: ["y"] }],
      }),
    ).rejects.toMatchObject({
      problems: [
        { code: "nothing-shown" },
        { code: "duplicate-id" },
        { code: "unknown-cell", cells: ["x"] },
        { code: "unknown-cell", cells: ["y"] },
      ],
    });
  });

  it("alone makes what a writer accepts, and nobody can change it after", async () => {
    const publication: Publication = {
      cells: [{ id: "a", value: 7 }],
      relations: [],
    };
    const { publication: passed } = await audit(publication);
    expect(isAudited(passed)).toBe(true);
    assertAudited(passed);
    expect(() => {
      passed.cells[0] = { id: "a", value: 1 };
    }).toThrow();
    for (const other of [publication, structuredClone(passed), { ...passed }])
      expect(() => {
        assertAudited(other);
      }).toThrow(NotAuditedError);
  });
});

describe("planted leaks", () => {
  it("are all found: one cell less than a minimal pattern, and no false alarm", async () => {
    let planted = 0;
    await fc.assert(
      fc.asyncProperty(smallTable(), async (instance) => {
        const protection = await protect(instance).catch(() => undefined);
        if (!protection) return;
        const whole = publicationOf(instance, protection);
        const options = { sensitive: whole.secret.sensitive };
        const sound = await audit(whole.publication, options);
        expect(sound.findings).toEqual([]);
        for (const dropped of protection.internal.secondary) {
          const suppressed = protection.suppressed.filter(
            (id) => id !== dropped,
          );
          const leak = publicationOf(instance, { ...protection, suppressed });
          const possible = enumerate(leak.publication, 20_000);
          if (!possible) continue;
          const isLeak = options.sensitive.some(
            (id) =>
              !isMet(possible.get(id) ?? new Set(), fullRules(instance.rules)),
          );
          const report = await audit(leak.publication, options);
          expect(report.passed).toBe(!isLeak);
          if (isLeak) planted += 1;
        }
      }),
      { numRuns: 25, seed: 20260102 },
    );
    expect(planted).toBeGreaterThan(40);
  }, 60_000);
});
