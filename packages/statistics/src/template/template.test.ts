import { unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { CODE_LISTS } from "../cube/code-lists.ts";
import { type TemplateOptions, layoutOf, writeTemplate } from "./template.ts";

const options = (
  rows: TemplateOptions["rows"],
  language: TemplateOptions["language"],
): TemplateOptions => ({ country: "GT", year: 2026, rows, language });

const leavesOf = (list: keyof typeof CODE_LISTS, totals: boolean) => {
  const { codes, sums } = CODE_LISTS[list];
  const sum = new Set(sums.map(({ total }) => total));
  return codes.filter(({ code }) => totals || !sum.has(code));
};

/** A row of a sheet: the cells as typed, and the codes that are meant. */
function rowArbitrary({ rows, language }: TemplateOptions) {
  const tag = language === "es" ? "es-419" : "en";
  const cells = layoutOf(rows).fields.map((field) => {
    if (field.id === "case")
      return fc
        .string({ minLength: 1, maxLength: 8 })
        .filter((text) => /^[^\p{C}\s]+$/u.test(text))
        .map((typed) => ({ typed, code: undefined }));
    if (field.id === "value")
      return fc
        .oneof(fc.nat(9999).map(String), fc.constantFrom("<5", ""))
        .map((typed) => ({ typed, code: undefined }));
    const codes = leavesOf(field.list ?? "sex", rows === "counts").filter(
      ({ code }) =>
        field.id === "country"
          ? code === "GT"
          : field.id === "year"
            ? code === "2026"
            : true,
    );
    return fc
      .constantFrom(...codes)
      .map(({ code, label }) => ({ typed: label[tag], code }));
  });
  return fc.tuple(...cells);
}

describe("a template", () => {
  it.each([
    options("cases", "es"),
    options("cases", "en"),
    options("counts", "es"),
    options("counts", "en"),
  ])("is read back without loss: $rows, $language", async (settings) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(rowArbitrary(settings), {
          minLength: 1,
          maxLength: 12,
          selector: (cells) =>
            settings.rows === "cases"
              ? cells[0]?.typed
              : cells
                  .slice(0, -1)
                  .map(({ typed }) => typed)
                  .join("|"),
        }),
        async (rows) => {
          const filled = rows.map((cells) => cells.map(({ typed }) => typed));
          const bytes = writeTemplate({ ...settings, filled });
          const { report, sheets } = await checkFile(bytes, {
            country: "GT",
            year: 2026,
          });
          expect(report.errors).toBe(0);
          const [sheet] = sheets;
          const { fields } = layoutOf(settings.rows);
          const read = [...(sheet?.rows ?? [])].map((row) =>
            fields.map(({ id }) => {
              const column = sheet?.columns.get(id);
              return column?.list.codes[column.codes[row] ?? -1]?.code;
            }),
          );
          expect(read).toEqual(
            rows.map((cells) => cells.map(({ code }) => code)),
          );
          const raw = sheet?.matched.table.columns ?? [];
          expect(
            [...(sheet?.rows ?? [])].map((row) =>
              raw.map(({ codes, values }) => values.text(codes[row] ?? 0)),
            ),
          ).toEqual(filled);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is the same bytes each time", () => {
    const one = writeTemplate(options("cases", "es"));
    expect(writeTemplate(options("cases", "es"))).toEqual(one);
  });

  it("has a drop-down with a note for every list, on that list's codes", () => {
    const parts = unzipSync(writeTemplate(options("cases", "es")));
    const text = (name: string) =>
      new TextDecoder().decode(parts[`xl/worksheets/${name}.xml`]);
    const rules = text("sheet1").match(
      /<dataValidation .*?<\/dataValidation>/g,
    );
    expect(rules).toHaveLength(9);
    const sex =
      rules?.find((rule) => rule.includes('promptTitle="Sexo"')) ?? "";
    expect(sex).toContain('prompt="Como consta en el registro.');
    const [, from = "", to = ""] =
      /'Códigos'!\$B\$(\d+):\$B\$(\d+)/.exec(sex) ?? [];
    const words = Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) =>
        new RegExp(
          `r="B${String(Number(from) + at)}".*?<t[^>]*>(.*?)</t>`,
        ).exec(text("sheet2"))?.[1],
    );
    expect(words).toEqual(["Mujer", "Hombre", "Otro", "No consta"]);
  });

  it("names no clock, no program and no person", () => {
    const parts = unzipSync(writeTemplate(options("counts", "en")));
    const core = new TextDecoder().decode(parts["docProps/core.xml"]);
    expect(core).not.toMatch(/creator|created|modified/);
  });

  it("is only made for a member country and a year", () => {
    const bad = [{ country: "XX" }, { country: "_T" }, { year: 1800 }];
    for (const one of bad)
      expect(() =>
        writeTemplate({ ...options("cases", "es"), ...one }),
      ).toThrow(RangeError);
  });
});
