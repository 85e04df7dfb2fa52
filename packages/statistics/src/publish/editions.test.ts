import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../audit/audit.ts";
import { checkFile } from "../check/check-file.ts";
import type { EarlierEdition } from "./earlier-edition.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { rulesOf } from "./protection-instance.ts";
import { publicationOfTables } from "./publication-of-tables.ts";
import { samplePlan, sampleFile } from "./publish.sample.ts";
import { tablesOfDataSets } from "./tables-of-data-sets.ts";

/** An edition as the office holds it once it is out. */
const out = (id: string, { dataSets, instance }: Prepared): EarlierEdition => ({
  id,
  tables: tablesOfDataSets(dataSets),
  values: new Map(instance.cells.map(({ id: key, value }) => [key, value])),
});

const figureOf = ({ dataSets }: Prepared, id: string, at: string) =>
  dataSets
    .find((set) => set.id === id)
    ?.observations.find((one) => one.at.join(" ") === at)?.figure;

describe("a second edition", () => {
  it("of the same figures is the first again", async () => {
    const first = await prepare(await sampleFile(), samplePlan());
    const again = await prepare(
      await sampleFile(),
      samplePlan({ vintage: 2 }),
      [out("first", first)],
    );
    expect(again.audit.findings).toEqual([]);
    const figures = (one: Prepared) =>
      one.dataSets.map(({ observations }) => observations);
    expect(figures(again)).toEqual(figures(first));
  });

  it("with three late cases shows neither them nor what was held back", async () => {
    const first = await prepare(await sampleFile(), samplePlan());
    const total = figureOf(first, "by-sex", "GT 2026 _T");
    expect(total).toEqual({ kind: "number", value: 81 });
    const second = await prepare(
      await sampleFile(3),
      samplePlan({ vintage: 2 }),
      [out("first", first)],
    );
    // 84 beside 81 would tell of three people.
    expect(second.audit.findings).toEqual([]);
    expect(figureOf(second, "by-sex", "GT 2026 _T")).toEqual({
      kind: "suppressed",
    });
    // Without the first edition in view it would have gone out.
    const blind = await prepare(
      await sampleFile(3),
      samplePlan({ vintage: 2 }),
    );
    expect(figureOf(blind, "by-sex", "GT 2026 _T")).toEqual({
      kind: "number",
      value: 84,
    });
  });

  it("beside one that gives counts away is told so in words, not in keys", async () => {
    const first = out("first", await prepare(await sampleFile(), samplePlan()));
    const { tables, values } = first;
    // Somebody put one of the held-back counts back.
    const [key = ""] =
      [...tables.figures].find(
        ([one, { kind }]) => kind === "suppressed" && one.includes("sex="),
      ) ?? [];
    const value = values?.get(key) ?? expect.fail();
    const figures = new Map(tables.figures).set(key, { kind: "number", value });
    const onlyForms = samplePlan({ tables: samplePlan().tables.slice(1) });
    const now = await prepare(await sampleFile(), onlyForms);
    const { findings } = await audit(
      publicationOfTables(
        tablesOfDataSets(now.dataSets),
        rulesOf(now.tabulation),
        [{ ...first, tables: { ...tables, figures } }],
      ),
    );
    const said = findings.map(({ say }) => say);
    expect(said.length).toBeGreaterThan(0);
    for (const { es, en } of said) {
      expect(es).toMatch(/Guatemala, 2025, .*\(en la edición «first»\)/);
      expect(en).toMatch(/Guatemala, 2025, .*\(in edition “first”\)/);
      expect(es + en).not.toMatch(/\w=\w/);
    }
  });

  it("with many late cases is published", async () => {
    const first = await prepare(await sampleFile(), samplePlan());
    const second = await prepare(
      await sampleFile(40),
      samplePlan({ vintage: 2 }),
      [out("first", first)],
    );
    expect(second.audit.findings).toEqual([]);
    expect(figureOf(second, "by-sex", "GT 2026 _T")).toEqual({
      kind: "number",
      value: 121,
    });
  });
});

const AGES = ["8", "13", "16", "17", "20", "23", "30", "50"];
const person = fc.record({
  sex: fc.constantFrom("F", "F", "F", "M", "_O"),
  age: fc.constantFrom(...AGES),
  form: fc.constantFrom("SEXUAL", "SEXUAL", "LABOUR", "BEGGING"),
});

describe("any register in linked tables with overlapping groups", () => {
  const text = (words: string) => ({ "es-419": words, en: words });
  const table = (id: string, ...dimensions: [string, ...string[]][]) => ({
    id,
    title: text(id),
    dimensions: [
      { id: "country", codes: ["GT"] },
      { id: "year", codes: ["2026"] },
      ...dimensions.map(([name, ...codes]) => ({ id: name, codes })),
    ],
  });
  const plan = samplePlan({
    tables: [
      table(
        "sex-age",
        ["sex", "_T", "F", "M", "_O", "_U"],
        ["age", "_T", "Y0T17", "Y_GE18"],
      ),
      table("youth", ["age", "_T", "Y0T14", "Y15T24", "Y_GE25"]),
      table("form", ["form", "_T", "SEXUAL", "UN_LABOUR", "UN_OTHER"]),
    ],
  });

  it("comes out as data sets that an outsider cannot undo", async () => {
    let suppressed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 20, maxLength: 150 }),
        async (people) => {
          const rows = people.map(({ sex, age, form }, at) =>
            [String(at), "GT", "2026", "DETECTED", sex, age, form].join(","),
          );
          const lines = ["case,country,year,stage,sex,age,form", ...rows];
          const file = await checkFile(
            new TextEncoder().encode(lines.join("\n")),
          );
          const prepared = await prepare(file, plan);
          expect(prepared.audit.findings).toEqual([]);
          suppressed += prepared.protection.suppressed.length;
          // And once more with what only the office knows: the small counts.
          const sensitive = Object.keys(prepared.protection.internal.reasons);
          const report = await audit(
            publicationOfTables(
              tablesOfDataSets(prepared.dataSets),
              rulesOf(prepared.tabulation),
            ),
            { sensitive },
          );
          expect(report.findings).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
    expect(suppressed).toBeGreaterThan(0);
  });
});
