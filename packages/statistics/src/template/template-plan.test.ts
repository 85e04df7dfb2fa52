import { describe, expect, it } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { CODE_LISTS } from "../cube/code-lists.ts";
import { tabulate } from "../tabulate/tabulate.ts";
import { templatePlan, type TemplatePlanOptions } from "./template-plan.ts";
import { writeTemplate } from "./template.ts";

const options = (
  more: Partial<TemplatePlanOptions> = {},
): TemplatePlanOptions => ({
  country: "GT",
  year: 2026,
  rows: "cases",
  edition: "2027-03-01",
  office: { "es-419": "Oficina", en: "Office" },
  ...more,
});

const person = (id: string, stage: string, age: string) => [
  id,
  "Guatemala",
  "2026",
  stage,
  "Mujer",
  age,
  "Explotación sexual",
];

describe("the plan of a template", () => {
  it.each(
    CODE_LISTS.country.codes
      .filter(({ code }) => code !== "_T")
      .flatMap(({ code }) =>
        (["cases", "counts"] as const).map((rows) => [code, rows] as const),
      ),
  )("is a plan for %s, %s", (country, rows) => {
    const plan = templatePlan(options({ country, rows }));
    expect(plan.rows).toBe(rows);
    expect(plan.tables).toHaveLength(2);
  });

  it("counts whoever was detected, however far it came, and nobody who is only possible", async () => {
    const filled = [
      person("1", "Posible", "15"),
      person("2", "Detectada", "15"),
      person("3", "Identificada", "30"),
      person("4", "Atendida", "30"),
    ];
    const bytes = writeTemplate({
      country: "GT",
      year: 2026,
      rows: "cases",
      language: "es",
      filled,
    });
    const { tables } = tabulate(
      await checkFile(bytes),
      templatePlan(options()),
    );
    expect(tables.map(({ cells: [total] }) => total?.figure)).toEqual([
      { kind: "number", value: 3 },
      { kind: "number", value: 3 },
    ]);
  });

  it("has its vintage and its day, and refuses what is none", () => {
    expect(templatePlan(options({ vintage: 2 })).vintage).toBe(2);
    expect(templatePlan(options())).not.toHaveProperty("vintage");
    for (const country of ["XX", "_T"])
      expect(() => templatePlan(options({ country }))).toThrow(RangeError);
    expect(() => templatePlan(options({ edition: "soon" }))).toThrow(/date/);
  });
});
