import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../chart/csv.ts";
import {
  choicesOf,
  type ListingRecord,
  listingView,
  plain,
  siftRows,
  widthsOf,
} from "./listing.view.ts";

const record = (...texts: readonly (string | readonly string[])[]) => ({
  fields: texts.map((text) => ({
    entries: [text].flat().map((one) => ({ text: one })),
  })),
});

const HEAD = record("Nombre", "Lugar");

const view = (...records: readonly ListingRecord[]) =>
  listingView("Título", [HEAD, ...records], "");

const NO_WISH = { search: "", chosen: {} };

const names = (rows: readonly ListingRecord[]) =>
  rows.map(({ fields }) => fields[0]?.entries[0]?.text);

const anyRows = fc.array(
  fc
    .tuple(fc.string(), fc.string())
    .map(([name, place]) => record(name, place)),
  { maxLength: 30 },
);

describe("a search", () => {
  const places = view(
    record("Radio", "Panamá"),
    record("Diario", "México"),
    record("Canal", "Panamá y México"),
  );
  const found = (search: string) =>
    names(siftRows(places, { search, chosen: {} }, "es-419"));

  it("needs neither accents nor capitals", () => {
    expect(found("panama")).toEqual(["Radio", "Canal"]);
    expect(found("PANAMÁ")).toEqual(["Radio", "Canal"]);
  });

  it("finds all its words in any order and any column", () => {
    expect(found("mexico canal")).toEqual(["Canal"]);
    expect(found("  ")).toHaveLength(3);
    expect(found("belice")).toEqual([]);
  });

  it("never invents, repeats or disorders a row", () => {
    fc.assert(
      fc.property(anyRows, fc.string(), (rows, search) => {
        const all = view(...rows);
        const shown = siftRows(all, { search, chosen: {} }, "es-419");
        expect(all.rows.filter((row) => shown.includes(row))).toEqual(shown);
      }),
    );
  });

  it("finds every row by its own words", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const all = view(...rows);
        for (const row of all.rows)
          expect(
            siftRows(all, { search: row.plain, chosen: {} }, "es-419"),
          ).toContain(row);
      }),
    );
  });

  it("sees letters the same, composed or not", () => {
    expect(plain("Panama\u0301")).toBe(plain("Panamá"));
  });
});

describe("the order", () => {
  it("is there where a page writes its language as no tag", () => {
    const all = view(record("Ñu", ""), record("Oso", ""), record("Nido", ""));
    const wish = { search: "", chosen: {}, by: 0 };
    expect(names(siftRows(all, wish, "es_GT"))).toEqual(["Nido", "Ñu", "Oso"]);
  });
});

describe("a choice", () => {
  const plan = view(
    {
      fields: [
        ...record("Uno").fields,
        { entries: [{ text: "2021 – 2023" }], value: "2021/2023" },
      ],
    },
    {
      fields: [
        ...record("Dos").fields,
        { entries: [{ text: "2025" }], value: "2025" },
      ],
    },
    { fields: [...record("Tres").fields, { entries: [] }] },
  );

  it("offers each year of a span", () => {
    expect(choicesOf(plan, 1)).toEqual(["2021", "2022", "2023", "2025"]);
  });

  it("finds the rows whose span has the year", () => {
    const of = (year: string) =>
      names(siftRows(plan, { search: "", chosen: { 1: year } }, "es-419"));
    expect(of("2022")).toEqual(["Uno"]);
    expect(of("2024")).toEqual([]);
    expect(of("")).toHaveLength(3);
  });

  it("offers each entry once, and finds it among others", () => {
    const all = view(record("A", ["x", "y"]), record("B", "y"));
    expect(choicesOf(all, 1)).toEqual(["x", "y"]);
    const wish = { search: "", chosen: { 1: "y" } };
    expect(names(siftRows(all, wish, "es-419"))).toEqual(["A", "B"]);
  });
});

describe("sorting", () => {
  it("follows the alphabet of the language, and leaves empty cells last", () => {
    const all = view(
      record("Ñandú", "1"),
      record("Oso", "1"),
      { fields: [{ entries: [] }, ...record("1").fields] },
      record("nutria", "1"),
    );
    const wish = { ...NO_WISH, by: 0 };
    expect(names(siftRows(all, wish, "es-419"))).toEqual([
      "nutria",
      "Ñandú",
      "Oso",
      undefined,
    ]);
  });

  it("goes by what a cell stands for, not by how it is written", () => {
    const dated = (text: string, value: string) => ({
      fields: [{ entries: [{ text }], value }, ...record("x").fields],
    });
    const all = view(dated("julio", "--07-30"), dated("enero", "--01-02"));
    const wish = { ...NO_WISH, by: 0 };
    expect(names(siftRows(all, wish, "es-419"))).toEqual(["enero", "julio"]);
    const counts = view(dated("1,000", "1000"), dated("90", "90"));
    expect(names(siftRows(counts, wish, "es-419"))).toEqual(["90", "1,000"]);
  });

  it("keeps every row, and leaves equal ones in their order", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        const all = view(...rows);
        const sorted = siftRows(
          all,
          { ...NO_WISH, by: 0, descending },
          "es-419",
        );
        expect(sorted).toHaveLength(all.rows.length);
        expect(new Set(sorted)).toEqual(new Set(all.rows));
        sorted.forEach((row, at) => {
          const before = sorted[at - 1];
          if (before && names([before])[0] === names([row])[0])
            expect(all.rows.indexOf(before)).toBeLessThan(
              all.rows.indexOf(row),
            );
        });
      }),
    );
  });
});

describe("a listing", () => {
  it("has no gaps", () => {
    expect(() => view(record("solo"))).toThrow("gaps");
    expect(() => listingView("", [record("una")], "")).toThrow("gaps");
    expect(() => listingView("", [], "")).toThrow("gaps");
  });

  it("gives every column some room, and all of them all of it", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const widths = widthsOf(view(...rows));
        expect(Math.min(...widths)).toBeGreaterThan(15);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(98);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThan(102);
      }),
    );
  });
});

describe("its CSV", () => {
  it("never begins a cell as a formula does", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("=", "+", "-", "@", "\t", "\r"),
        fc.string(),
        (first, rest) => {
          const csv = csvOf([[{ text: first + rest }]], "");
          expect(csv.slice(1, 3)).toBe("\"'");
        },
      ),
    );
  });
});
