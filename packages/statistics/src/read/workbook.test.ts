import { describe, expect, it } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { cellName } from "../faults/fault-list.ts";
import {
  type WrittenSheet,
  writeWorkbook,
} from "../template/workbook-writer.ts";
import { readTables } from "./read-tables.ts";

type Row = readonly (string | number | null)[];

const sheet = (name: string, rows: readonly Row[]): WrittenSheet => ({
  name,
  widths: [10],
  rows: rows.map((cells) => cells.map((value) => ({ value }))),
});
const book = (...sheets: readonly WrittenSheet[]) =>
  writeWorkbook({ title: "x", language: "es", sheets });

const HEAD = ["País", "Año", "Sexo", "Edad", "Forma", "Cantidad"];

describe("a workbook", () => {
  it("keeps the places that a spreadsheet shows, below titles and blank rows", async () => {
    const rows: Row[] = [
      [null, "Informe anual"],
      [],
      [null, ...HEAD],
      [null, "GT", 2022, "_T", "_T", "_T", 12],
      [],
      [null, "GT", 2023, "_T", "_T", "_T", "doce"],
    ];
    const { report } = await checkFile(book(sheet("Cuadros", rows)));
    const found = report.faults.flatMap(({ code, first }) =>
      first.map(({ place }) => [code, place.sheet, cellName(place)]),
    );
    expect(found).toEqual([["not-a-count", "Cuadros", "G6"]]);
    expect(report.sheets).toEqual([
      { sheet: "Cuadros", layout: "corett-counts", rows: 2, unused: 0 },
    ]);
  });

  it("has only the sheets read that are data, or the one that is asked for", async () => {
    const data = (count: number): Row[] => [
      HEAD,
      ...Array.from({ length: count }, (_, at) => [
        "GT",
        2000 + at,
        "_T",
        "_T",
        "_T",
        9,
      ]),
    ];
    const bytes = book(
      sheet("Portada", [["Hola"]]),
      sheet("A", data(2)),
      sheet("B", data(3)),
    );
    const all = await checkFile(bytes);
    expect(all.report.sheets.map((one) => [one.sheet, one.rows])).toEqual([
      ["A", 2],
      ["B", 3],
    ]);
    const one = await checkFile(bytes, { sheet: "B" });
    expect(one.report.sheets).toHaveLength(1);
    await expect(checkFile(bytes, { sheet: "C" })).rejects.toMatchObject({
      code: "no-sheet",
    });
  });

  it("keeps numbers and text with a separator apart", async () => {
    const { tables } = await readTables(
      book(sheet("A", [["v"], [1023], ["1,023"], [0], ["<5"]])),
    );
    const [column] = tables[0]?.columns ?? [];
    expect(
      [...(column?.codes ?? [])].map((code) => column?.values.text(code)),
    ).toEqual(["v", "1023", "1,023", "0", "<5"]);
  });
});
