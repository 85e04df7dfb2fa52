import { type DataSet, dataSet } from "@corett/model";
import { beforeAll, describe, expect, it } from "vitest";
import { NotAuditedError } from "../audit/audited.ts";
import { checkFile } from "../check/check-file.ts";
import { dataSetCsv } from "./csv.ts";
import { NotReadyError, type Prepared, prepare } from "./prepare.ts";
import { samplePlan, sampleFile } from "./publish.sample.ts";
import { publicationFiles } from "./publication-files.ts";
import { ratesOf, ratesCsv } from "./rates.ts";
import { sdmxCsv } from "./sdmx-csv.ts";

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(await sampleFile(), samplePlan());
});

const setOf = (id: string): DataSet =>
  prepared.dataSets.find((set) => set.id === id) ?? expect.fail();

const source = {
  id: "population",
  publisher: { "es-419": "Banco Mundial", en: "World Bank" },
  title: { "es-419": "Población total", en: "Total population" },
  released: "2026-03-01",
  terms: { "es-419": "CC BY 4.0", en: "CC BY 4.0" },
};
const population = {
  source,
  people: new Map([["GT", new Map([["2026", 18_000_000]])]]),
};

describe("the way from a register to data sets", () => {
  it("passes its own audit with every small count held back", () => {
    expect(prepared.audit.findings).toEqual([]);
    for (const { observations } of prepared.dataSets)
      for (const { figure } of observations)
        if (figure.kind === "number")
          expect(figure.value === 0 || figure.value >= 5).toBe(true);
    const kinds = setOf("by-sex").observations.map(({ figure }) => figure.kind);
    expect(kinds).toContain("suppressed");
  });

  it("gives data sets of the model, with one flag only", () => {
    for (const set of prepared.dataSets) {
      expect(dataSet.safeParse(set).error).toBeUndefined();
      expect(JSON.stringify(set)).not.toMatch(/primary|secondary|threshold/);
    }
  });

  it("stops where a doubt is open", async () => {
    const file = await checkFile(
      new TextEncoder().encode(
        "case,country,year,stage,sex,age,form,means\n1,GT,2026,DETECTED,F,30,SEXUAL,\n",
      ),
    );
    await expect(prepare(file, samplePlan())).rejects.toBeInstanceOf(
      NotReadyError,
    );
  });
});

describe("what is written", () => {
  const files = (dataSets = prepared.dataSets) =>
    publicationFiles(prepared.audit.publication ?? expect.fail(), {
      plan: samplePlan({ rates: {} }),
      dataSets,
      population,
    });

  it("is made of what passed the audit only", () => {
    const [first] = prepared.dataSets;
    if (!first) return expect.fail();
    const observations = first.observations.map((one) =>
      one.figure.kind === "suppressed"
        ? { ...one, figure: { kind: "number" as const, value: 2 } }
        : one,
    );
    expect(() => files([{ ...first, observations }])).toThrow(NotAuditedError);
    const copy = structuredClone(prepared.audit.publication);
    expect(() =>
      // The type refuses it too; who goes around it is refused at run time.
      publicationFiles(copy as never, {
        plan: samplePlan(),
        dataSets: prepared.dataSets,
      }),
    ).toThrow(NotAuditedError);
  });

  it("is the same bytes each time", () => {
    expect([...files().files]).toEqual([...files().files]);
  });

  it("holds no name of the rules that made a cell small", () => {
    for (const [, words] of files().files)
      expect(words).not.toMatch(/primary|secondary|"reasons"/);
  });
});

describe("SDMX-CSV 2.0", () => {
  it("has the header and an empty value with a status for what is held back", () => {
    const [head, ...rows] = sdmxCsv(setOf("by-sex")).split("\r\n");
    expect(head).toBe(
      "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS,CONF_STATUS,LOWER_BOUND,UPPER_BOUND,COMMENT_OBS",
    );
    const held = rows.filter((row) => row.includes(",Q,"));
    expect(held.length).toBeGreaterThan(0);
    for (const row of held) expect(row).toMatch(/,(?:_O|_U|F|M|_T),,Q,N,,,$/);
    expect(rows[0]).toBe(
      "dataflow,CORETT:DF_BY_SEX(1.0),R,320,2025,_T,96,A,F,,,",
    );
  });

  it("is read back as what was written", async () => {
    const set = setOf("by-form");
    const { counts, report } = await checkFile(
      new TextEncoder().encode(sdmxCsv(set)),
    );
    expect(report.errors).toBe(0);
    const [table] = counts;
    const ids = table?.dimensions.map(({ id }) => id) ?? [];
    for (const { at, figure } of set.observations) {
      const codes = Object.fromEntries(
        set.dimensions.map(({ id }, position) => [id, at[position]]),
      );
      const key = ids.map((id) => codes[id] ?? "_T").join(" ");
      expect(table?.cells.get(key)?.figure, key).toEqual(figure);
    }
  });
});

describe("CSV", () => {
  it("has no cell that a spreadsheet would run", () => {
    const label = { "es-419": '=HYPERLINK("x")', en: "@SUM(A1)" };
    const set = setOf("by-sex");
    const [first, ...rest] = set.dimensions;
    if (!first) return expect.fail();
    const codes = first.codes.map((one) => ({ ...one, label }));
    const csv = dataSetCsv({
      ...set,
      dimensions: [{ ...first, codes }, ...rest],
    });
    expect(csv).toContain(`"'=HYPERLINK(""x"")",'@SUM(A1)`);
  });
});

describe("rates", () => {
  it("are given for a published count that can bear one, and say whose population", () => {
    const set = ratesOf(setOf("by-sex"), population);
    expect(set.rates).toEqual([
      {
        at: ["GT", "2026", "_T"],
        count: 81,
        population: 18_000_000,
        rate: 0.45,
      },
    ]);
    expect(set.population.released).toBe("2026-03-01");
    expect(ratesCsv(set)).toContain("GT,2026,_T,81,18000000,0.45\r\n");
  });

  it("are never given for a suppressed or small count, a part, or another year", () => {
    const set = setOf("by-sex");
    const with_ = (figure: DataSet["observations"][number]["figure"]) => ({
      ...set,
      observations: set.observations.map((one) => ({ ...one, figure })),
    });
    expect(ratesOf(with_({ kind: "suppressed" }), population).rates).toEqual(
      [],
    );
    expect(
      ratesOf(with_({ kind: "number", value: 19 }), population).rates,
    ).toEqual([]);
    const all = ratesOf(with_({ kind: "number", value: 20 }), population).rates;
    expect(all.map(({ at }) => at)).toEqual([["GT", "2026", "_T"]]);
  });
});
