import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { CODE_LISTS } from "../cube/code-lists.ts";
import { codeList, leavesBelow } from "../cube/code-list.ts";
import { publicationPlan, type PublicationPlan } from "../cube/plan.ts";
import { PlanError } from "./planned-list.ts";
import { tabulate } from "./tabulate.ts";

const text = (words: string) => ({ "es-419": words, en: words });

function planOf(tables: readonly object[], more: object = {}): PublicationPlan {
  return publicationPlan.parse({
    format: "corett/publication-plan@1",
    id: "plan",
    title: text("Plan"),
    edition: "2026-11-25",
    unit: "count",
    concept: "trafficking-victims",
    stage: "detected",
    counts: text("Personas"),
    source: "source",
    method: text("Método"),
    licence: text("Licencia"),
    contact: text("Contacto"),
    caveats: [text("Cuidado")],
    rows: "cases",
    tables,
    ...more,
  });
}

const dimension = (id: string, ...codes: string[]) => ({ id, codes });
const table = (id: string, ...dimensions: object[]) => ({
  id,
  title: text(id),
  dimensions,
});

const COLUMNS = ["case", "country", "year", "stage", "sex", "age", "form"];
const AGES = ["Y0T11", "Y12T14", "Y15T17", "Y18T24", "Y25T34", "_U"];
const row = fc.record({
  country: fc.constantFrom("GT", "HN"),
  sex: fc.constantFrom("F", "M", "_U"),
  age: fc.constantFrom(...AGES),
  form: fc.constantFrom("SEXUAL", "LABOUR", "BEGGING"),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function fileOf(rows: readonly Row[]) {
  const lines = rows.map(({ country, sex, age, form }, at) =>
    [String(at), country, "2026", "DETECTED", sex, age, form].join(","),
  );
  // Means are asked of adults; the doubt is of no concern here.
  return checkFile(
    new TextEncoder().encode([COLUMNS.join(","), ...lines].join("\n")),
  );
}

const TABLES = [
  table(
    "by-sex-age",
    dimension("country", "GT", "HN"),
    dimension("sex", "_T", "F", "M", "_O", "_U"),
    dimension("age", "_T", "Y0T17", "Y_GE18", "_U"),
  ),
  table(
    "youth",
    dimension("country", "GT", "HN"),
    dimension("age", "_T", "Y0T14", "Y15T24", "Y_GE25", "AGE_OTHER"),
  ),
  table("by-form", dimension("form", "_T", "SEXUAL", "UN_LABOUR", "UN_OTHER")),
];

/** Counts a cell by looking at every row. */
function byHand(rows: readonly Row[], key: string): number {
  const lists = {
    country: CODE_LISTS.country,
    sex: CODE_LISTS.sex,
    age: CODE_LISTS.age,
    form: CODE_LISTS.form,
  };
  const parts =
    key === "total" ? [] : key.split(" ").map((part) => part.split("="));
  return rows.filter((one) =>
    parts.every(([id = "", code = ""]) => {
      // Keys of these tables name these four dimensions only.
      const name = id as keyof Row;
      return leavesBelow(lists[name], code).includes(one[name]);
    }),
  ).length;
}

describe("tables of a register", () => {
  it("count what a count by hand counts, and hold every sum", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        async (rows) => {
          const plan = planOf(TABLES);
          const { tables, sums, hidden } = tabulate(await fileOf(rows), plan);
          const values = new Map<string, number>();
          for (const { cells } of tables)
            for (const { key, figure } of cells) {
              if (figure.kind !== "number") throw new Error(key);
              expect(figure.value, key).toBe(byHand(rows, key));
              values.set(key, figure.value);
            }
          for (const [key, figure] of hidden)
            if (figure.kind === "number") values.set(key, figure.value);
          expect(sums.length).toBeGreaterThan(20);
          for (const { total, parts } of sums)
            expect(
              parts.reduce((sum, part) => sum + (values.get(part) ?? NaN), 0),
              total,
            ).toBe(values.get(total));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("do not depend on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 30 }),
        async (rows) => {
          const one = tabulate(await fileOf(rows), planOf(TABLES));
          const other = tabulate(
            await fileOf([...rows].reverse()),
            planOf(TABLES),
          );
          expect(other.tables).toEqual(one.tables);
          expect([...other.hidden]).toEqual([...one.hidden]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("linked tables", () => {
  const links = async (...tables: object[]) =>
    tabulate(
      await fileOf([
        { country: "GT", sex: "F", age: "Y12T14", form: "SEXUAL" },
      ]),
      planOf(tables),
    ).links;

  it("are found by a cell that both have", async () => {
    const [link] = await links(
      table("a", dimension("country", "GT"), dimension("sex", "_T", "F", "M")),
      table("b", dimension("country", "GT"), dimension("form", "_T", "SEXUAL")),
    );
    expect(link).toMatchObject({ tables: ["a", "b"], sameCells: 1 });
  });

  it("are found where groups overlap without nesting", async () => {
    const [link] = await links(
      table("a", dimension("age", "Y0T17", "Y_GE18")),
      table("b", dimension("age", "Y0T14", "Y15T24", "Y_GE25")),
    );
    expect(link).toMatchObject({ sameCells: 0, overlapping: ["age"] });
    expect(link?.sums).toBeGreaterThan(0);
    expect(link?.words.es).toContain("se cruzan");
  });

  it("are found where one is the sum of the other", async () => {
    const [link] = await links(
      table("a", dimension("country", "GT", "HN"), dimension("sex", "F")),
      table("b", dimension("sex", "F")),
    );
    expect(link?.tables).toEqual(["a", "b"]);
  });

  it("are none where nothing leads from one to the other", async () => {
    expect(
      await links(
        table("a", dimension("country", "GT"), dimension("sex", "F")),
        table("b", dimension("country", "HN"), dimension("sex", "F")),
      ),
    ).toEqual([]);
  });
});

describe("a plan of another delivery", () => {
  const data = () =>
    fileOf([{ country: "GT", sex: "F", age: "_U", form: "SEXUAL" }]);

  it.each([
    ["country", table("a", dimension("country", "HN", "SV")), "Honduras"],
    ["country", table("a", dimension("country", "_T", "HN")), "Honduras"],
    [
      "country",
      { ...table("a", dimension("sex", "F")), where: { country: "HN" } },
      "Honduras",
    ],
    [
      "year",
      table("a", dimension("country", "GT"), dimension("year", "2025")),
      "2025",
    ],
  ])("in its %s is refused, and says of which it is", async (id, one, name) => {
    const file = await data();
    const plan = planOf([one, table("b", dimension("sex", "_T", "F"))]);
    const refused = () => tabulate(file, plan);
    expect(refused).toThrow(PlanError);
    expect(refused).toThrow(
      `another ${id} than the data (in the plan: ${name}`,
    );
  });

  it.each([
    [[table("a", dimension("country", "GT", "HN"))], {}],
    [
      [
        table("a", dimension("country", "HN")),
        table("b", dimension("country", "GT")),
      ],
      {},
    ],
    [[table("a", dimension("country", "_T"), dimension("sex", "F"))], {}],
    [[table("a", dimension("sex", "F"))], {}],
    [
      [table("a", dimension("country", "NORTH"))],
      {
        groups: [
          {
            dimension: "country",
            code: "NORTH",
            label: text("Norte"),
            parts: ["GT", "MX"],
          },
        ],
      },
    ],
  ])(
    "is none that shows the delivery among others: %j",
    async (tables, more) => {
      const { tables: filled } = tabulate(await data(), planOf(tables, more));
      expect(filled).toHaveLength(tables.length);
    },
  );
});

describe("a plan that cannot be carried out", () => {
  it.each([
    [table("a", dimension("sex", "X"))],
    [table("a", dimension("colour", "F"))],
    [table("a", dimension("sex", "F", "F"))],
    [table("a", dimension("means", "FORCE"))],
  ])("is refused by name", async (bad) => {
    const file = await fileOf([
      { country: "GT", sex: "F", age: "_U", form: "SEXUAL" },
    ]);
    expect(() => tabulate(file, planOf([bad]))).toThrow(PlanError);
  });

  it("is refused with a low threshold and no reason", () => {
    const protection = { k: 5 };
    expect(() => planOf(TABLES, { protection })).toThrow(
      /lower-threshold-without-reason/,
    );
    const reason = text("Convenio");
    expect(planOf(TABLES, { protection: { k: 5, reason } }).rows).toBe("cases");
    expect(() => planOf(TABLES, { protection: { k: 2, reason } })).toThrow();
  });
});

describe("the code lists", () => {
  it.each(Object.entries(CODE_LISTS))("%s hold together", (_, list) => {
    expect(codeList.safeParse(list).error).toBeUndefined();
    for (const { code } of list.codes)
      expect(leavesBelow(list, code).length).toBeGreaterThan(0);
  });

  it("name no code of IC-TIP, which was not at hand", () => {
    const codes = Object.values(CODE_LISTS).flatMap((list) => list.codes);
    const mapped = codes.flatMap((one) =>
      "mappings" in one && one.mappings && "icTip" in one.mappings
        ? [one.mappings.icTip]
        : [],
    );
    expect(mapped.length).toBeGreaterThan(5);
    expect(new Set(mapped)).toEqual(new Set([null]));
  });
});
