import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, FAULTY, statsIn } from "./stats.sample.ts";

const DELIVERY = ["--country", "GT", "--year", "2026", "--latest-year", "2026"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-stats-"));
});
afterAll(() => rm(folder, { recursive: true }));

const stats = (...args: readonly string[]) => statsIn(folder, ...args);

describe("corett stats template", () => {
  it("writes a workbook that check reads, in either language", async () => {
    for (const lang of ["es", "en"]) {
      const made = await stats(
        "template",
        "--country",
        "gt",
        "--year",
        "2026",
        "--lang",
        lang,
      );
      expect(made.code).toBe(0);
      const { code, err } = await stats("check", "corett-gt-2026-cases.xlsx");
      // Nothing is filled in yet, and it says so.
      expect(code).toBe(1);
      expect(err).toContain("no-rows");
    }
  });

  it.each([
    [["--country", "XX", "--year", "2026"]],
    [["--country", "GT"]],
    [["--country", "GT", "--year", "dos"]],
    [["--country", "GT", "--year", "2026", "--rows", "x"]],
  ])("ends with 2 and one sentence for %j", async (args) => {
    const { code, err } = await stats("template", ...args);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(2);
  });
});

describe("corett stats check", () => {
  it("finds the seven planted faults at their cells and ends with 1", async () => {
    const { code, out } = await stats("check", FAULTY, ...DELIVERY, "--json");
    expect(code).toBe(1);
    // What json-report.ts makes.
    const report = JSON.parse(out) as {
      faults: { code: string; first: { cell: string }[] }[];
    };
    const found = report.faults.flatMap(({ code: kind, first }) =>
      first.map(({ cell }) => `${kind} ${cell}`),
    );
    expect(found).toEqual([
      "broken-accents H25",
      "unknown-code E6",
      "not-a-year C43",
      "another-country B19",
      "not-an-age F11",
      "contradicting-case A32",
      "adult-without-means H12",
    ]);
  });

  it("ends with 0 for the mended sheet", async () => {
    const { code, out } = await stats("check", CASES, ...DELIVERY);
    expect(code).toBe(0);
    expect(out).toContain("0 errores, 0 dudas");
  });

  it("writes a page without script, request or value of a row", async () => {
    await stats("check", FAULTY, ...DELIVERY, "--html", "faults.html");
    const page = await readFile(path.join(folder, "faults.html"), "utf8");
    expect(page).not.toMatch(/<script|<link|<img|https?:|M-0\d\d/);
    expect(page).toContain('<html lang="es-419">');
    expect(page).toContain("@media print");
  });

  it("refuses what is no table, and says how to mend it", async () => {
    await writeFile(path.join(folder, "x.csv"), "\u0089PNG\r\n\0\0");
    const { code, err } = await stats("check", "x.csv", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("name the sheet with the data");
  });

  it("names the command that makes a template where headings are not known", async () => {
    await writeFile(path.join(folder, "other.csv"), "a,b\n1,2\n");
    const { code, err } = await stats("check", "other.csv", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("use that of the template (corett stats template)");
  });

  it("ends with 2 where there is no such file", async () => {
    expect((await stats("check", "nothing.csv")).code).toBe(2);
    expect((await stats("check")).code).toBe(2);
    expect((await stats("check", CASES, "--colour")).code).toBe(2);
    expect((await stats("count")).code).toBe(2);
  });
});
