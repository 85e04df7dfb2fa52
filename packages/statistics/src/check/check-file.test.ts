import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cellName } from "../faults/fault-list.ts";
import { Refusal } from "../read/refusal.ts";
import { htmlReport } from "../report/html-report.ts";
import { jsonReport } from "../report/json-report.ts";
import { textReport } from "../report/text-report.ts";
import { checkFile, type CheckFileOptions } from "./check-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const CASES =
  "Caso,País,Año,Etapa,Sexo,Edad,Forma de explotación,Medio,Nacionalidad,Institución";
const good = (id: string, changed: Partial<Record<number, string>> = {}) =>
  [
    id,
    "Guatemala",
    "2026",
    "Detectada",
    "Mujer",
    "30",
    "Trabajo forzoso",
    "Engaño",
    "Nacional",
    "Policía",
  ]
    .map((cell, at) => changed[at] ?? cell)
    .join(",");

const COUNTS = "País,Año,Sexo,Edad,Forma de explotación,Cantidad";

async function check(lines: readonly string[], options: CheckFileOptions = {}) {
  const { report } = await checkFile(bytes(lines.join("\n")), options);
  const found = report.faults.flatMap(({ code, first }) =>
    first.map(({ place, detail }) => ({
      code,
      cell: cellName(place),
      suggestion: detail?.["suggestion"],
    })),
  );
  return { report, found };
}

/** What was planted in row 3 of a register, and where it must be told. */
const PLANTED = [
  ["unknown-code", 4, "Mujr", "E3", "Mujer"],
  ["unknown-code", 1, "Guatmala", "B3", "Guatemala"],
  ["unknown-code", 6, "zzz", "G3", undefined],
  ["broken-accents", 7, "EngaÃ±o", "H3", "Engaño"],
  ["broken-accents", 7, "Enga\uFFFDo", "H3", "Engaño"],
  ["empty-cell", 4, "", "E3", undefined],
  ["empty-cell", 0, "", "A3", undefined],
  ["not-a-year", 2, "26", "C3", undefined],
  ["year-out-of-range", 2, "2062", "C3", undefined],
  ["another-year", 2, "2025", "C3", undefined],
  ["another-country", 1, "Honduras", "B3", undefined],
  ["not-an-age", 5, "130", "F3", undefined],
  ["not-an-age", 5, "treinta", "F3", undefined],
  ["control-character", 4, "Muj\u0007er", "E3", undefined],
  ["adult-without-means", 7, "", "H3", undefined],
] as const;

describe("a register of cases", () => {
  it("without faults has none", async () => {
    const { report } = await check([CASES, good("1"), good("2")]);
    expect(report).toMatchObject({ errors: 0, doubts: 0, faults: [] });
  });

  it.each(PLANTED)(
    "has %s found in column %i (%j) at %s",
    async (code, column, value, cell, suggestion) => {
      const lines = [CASES, good("1"), good("2", { [column]: value })];
      const { found } = await check(lines, {
        country: "GT",
        year: 2026,
        latestYear: 2027,
      });
      expect(found).toEqual([{ code, cell, suggestion }]);
    },
  );

  it("needs no means for those under 18", async () => {
    const { report } = await check([CASES, good("1", { 5: "17", 7: "" })]);
    expect(report.doubts).toBe(0);
  });

  it("tells a case that stands twice from one that contradicts itself", async () => {
    const { found } = await check([
      CASES,
      good("1"),
      good("1"),
      good("2"),
      good("2", { 4: "Hombre" }),
    ]);
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ["duplicate-case", "A3"],
      ["contradicting-case", "A5"],
    ]);
  });

  it("has columns about persons refused and nothing of them read", async () => {
    const { report, found } = await check([
      `${CASES},Nombre completo,Fecha de nacimiento,Color`,
      `${good("1")},Rosa,2001-02-03,azul`,
    ]);
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ["personal-data-column", "K1"],
      ["personal-data-column", "L1"],
      ["column-not-used", "M1"],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Rosa|2001|azul/);
  });

  it("is counted in full and listed in part, and says so", async () => {
    const rows = Array.from({ length: 250 }, (_, at) =>
      good(String(at), { 4: "x" }),
    );
    const { report } = await check([CASES, ...rows]);
    const [group] = report.faults;
    expect(group?.count).toBe(250);
    expect(group?.first).toHaveLength(100);
    expect(textReport(report, "x.csv", "es")).toContain(
      "Hay 250 en total; se muestran las primeras 100.",
    );
    for (const language of ["es", "en"] as const) {
      expect(textReport(report, "x.csv", language)).toContain("--all");
      // Who reads the page may never have seen a command.
      const page = htmlReport(report, { name: "x.csv", language });
      const caption = /<caption>(.*)<\/caption>/.exec(page)?.[1];
      expect(caption).toMatch(/250 .* 100/);
      expect(caption).not.toContain("--");
    }
    const all = await check([CASES, ...rows], { listed: Infinity });
    expect(all.report.faults[0]?.first).toHaveLength(250);
  });

  it("has no value of a row in any report unless it is asked for", async () => {
    const secret = "SECRETO";
    const cells = Array.from({ length: 10 }, (_, at) => [
      at,
      secret + String(at),
    ]);
    const lines = [CASES, good("1", Object.fromEntries(cells) as object)];
    const reports = async (showValues: boolean) => {
      const { report } = await checkFile(bytes(lines.join("\n")), {
        showValues,
      });
      const html = {
        name: "x.csv",
        language: "es",
        showsValues: showValues,
      } as const;
      return [
        textReport(report, "x.csv", "en"),
        htmlReport(report, html),
        JSON.stringify(jsonReport(report, "x.csv")),
      ];
    };
    for (const text of await reports(false)) expect(text).not.toContain(secret);
    for (const text of await reports(true)) expect(text).toContain(secret);
  });
});

describe("a sheet of counts", () => {
  const row = (...cells: string[]) => cells.join(",");
  const found = async (...rows: string[]) =>
    (await check([COUNTS, ...rows])).found.map(({ code, cell }) => [
      code,
      cell,
    ]);

  it.each([
    ["thousands-separator", '"1,023"'],
    ["thousands-separator", "1.023"],
    ["value-equals-year", "2022"],
    ["value-equals-year", '"2,022"'],
    ["missing-mark", "-"],
    ["missing-mark", "n/d"],
    ["not-a-count", "5.5"],
    ["not-a-count", "-3"],
    ["not-a-count", "doce"],
    ["too-large", "6112019000"],
  ])("has %s found in %s", async (code, value) => {
    expect(await found(row("GT", "2022", "_T", "_T", "_T", value))).toEqual([
      [code, "F2"],
    ]);
  });

  it("keeps zero, nothing, fewer than five and a number apart", async () => {
    const { counts } = await checkFile(
      bytes(
        [
          COUNTS,
          row("GT", "2019", "_T", "_T", "_T", "0"),
          row("GT", "2020", "_T", "_T", "_T", ""),
          row("GT", "2021", "_T", "_T", "_T", "<5"),
          row("GT", "2022", "_T", "_T", "_T", "7"),
        ].join("\n"),
      ),
    );
    expect(
      [...(counts[0]?.cells.values() ?? [])].map(({ figure }) => figure),
    ).toEqual([
      { kind: "number", value: 0 },
      { kind: "missing" },
      { kind: "below", limit: 5 },
      { kind: "number", value: 7 },
    ]);
  });

  it("has repeated and contradicting rows told with the row before", async () => {
    expect(
      await found(
        row("GT", "2022", "F", "_T", "_T", "9"),
        row("GT", "2022", "F", "_T", "_T", "9"),
        row("GT", "2022", "M", "_T", "_T", "9"),
        row("GT", "2022", "M", "_T", "_T", "8"),
      ),
    ).toEqual([
      ["contradicting-duplicate", "F5"],
      ["duplicate", "F3"],
    ]);
  });

  it("has totals that differ from their parts told apart from parts not given", async () => {
    const parts = (total: string) => [
      row("GT", "2022", "_T", "_T", "_T", total),
      row("GT", "2022", "F", "_T", "_T", "20"),
      row("GT", "2022", "M", "_T", "_T", "10"),
    ];
    expect(await found(...parts("30"))).toEqual([]);
    expect(await found(...parts("29"))).toEqual([["total-differs", "F2"]]);
    expect(await found(...parts("31"))).toEqual([["parts-short", "F2"]]);
  });

  it("has an impossible jump told, and a plausible one not", async () => {
    const years = (one: string, other: string) => [
      row("GT", "2021", "_T", "_T", "_T", one),
      row("GT", "2022", "_T", "_T", "_T", other),
    ];
    expect(await found(...years("80", "900"))).toEqual([["jump", "F3"]]);
    expect(await found(...years("400", "520"))).toEqual([]);
  });

  it("has sums that contradict each other only together told", async () => {
    const codes = await found(
      row("GT", "2022", "_T", "_T", "_T", "30"),
      row("GT", "2022", "F", "_T", "_T", "19"),
      row("GT", "2022", "M", "_T", "_T", "11"),
      row("GT", "2022", "_T", "Y_GE18", "_T", "27"),
      row("GT", "2022", "_T", "Y0T17", "_T", "<5"),
      row("GT", "2022", "F", "Y_GE18", "_T", "15"),
      row("GT", "2022", "F", "Y0T17", "_T", "<5"),
      row("GT", "2022", "M", "Y_GE18", "_T", "11"),
      row("GT", "2022", "M", "Y0T17", "_T", "<5"),
    );
    expect(codes.map(([code]) => code)).toContain("contradiction");
  });
});

describe("a file that is not understood", () => {
  it.each([
    ["one column", "a\nb\nc\n", "no-header"],
    ["other headings", "x,y,z\n1,2,3\n", "no-header"],
    ["headings only", `${CASES}\n`, "no-rows"],
  ])("is refused: %s", async (_, text, code) => {
    const thrown = await checkFile(bytes(text)).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown).toMatchObject({ code });
  });
});

const release = fileURLToPath(
  new URL(
    "../../../../../shared/data/unodc-glotip-2025-04-14-corett9.csv",
    import.meta.url,
  ),
);

describe("UNODC's release", () => {
  it.skipIf(!existsSync(release))(
    "has its known oddities found (needs ../shared)",
    async () => {
      const { report } = await checkFile(readFileSync(release));
      const counts = Object.fromEntries(
        report.faults.map(({ code, count }) => [code, count]),
      );
      expect(counts).toMatchObject({
        // MX 2015, and four years of DOM whose value is the year.
        "value-equals-year": 5,
        "thousands-separator": 2,
        "contradicting-duplicate": 41,
      });
      expect(report.sheets).toEqual([
        { sheet: undefined, layout: "unodc-glotip", rows: 1977, unused: 1797 },
      ]);
    },
  );
});
