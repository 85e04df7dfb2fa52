import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt, sumOver } from "./cube-query.ts";
import { dataSet } from "./data-set.ts";
import { type Figure, MAX_COUNT } from "./figure.ts";
import { parseContent } from "./parse.ts";
import { type Cell, COUNTRIES, cube, number, YEARS } from "./cube.sample.ts";

const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 0, max: MAX_COUNT }).map(number),
  fc
    .integer({ min: 2, max: 100 })
    .map((limit): Figure => ({ kind: "below", limit })),
  fc.constantFrom<Figure>(
    { kind: "suppressed" },
    { kind: "missing" },
    { kind: "not-applicable" },
  ),
);

/** Some cells of countries and years, each at most once. */
const anyCells: fc.Arbitrary<readonly Cell[]> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...COUNTRIES), fc.constantFrom(...YEARS)),
    { selector: (at) => at.join(), minLength: 1 },
  )
  .chain((places) =>
    fc.tuple(
      ...places.map(([country, year]) =>
        anyFigure.map((figure): Cell => [country, year, figure]),
      ),
    ),
  );

const codesOf = (value: unknown) => {
  const parsed = parseContent(dataSet, value, "sample.json");
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};

describe("a data set", () => {
  it("keeps the five kinds of figures apart through a file and back", () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const value = cube(cells);
        const file = JSON.stringify(value);
        const parsed = parseContent(dataSet, JSON.parse(file), "sample.json");
        expect(parsed).toEqual({ ok: true, value });
        for (const [country, year, figure] of cells)
          expect(figureAt(value, { country, year })).toEqual(figure);
      }),
    );
  });

  it.each([
    ["a negative count", { kind: "number", value: -1 }],
    ["half a person", { kind: "number", value: 0.5 }],
    ["more people than there are", { kind: "number", value: MAX_COUNT + 1 }],
    ["a count as a text", { kind: "number", value: "12" }],
    [
      "a suppressed value that is told all the same",
      { kind: "suppressed", value: 3 },
    ],
    ["an unknown kind", { kind: "secret" }],
  ])("refuses %s", (_, figure) => {
    const value = cube([["GT", "2021", number(1)]]);
    const [first] = value.observations;
    const wrong = { ...value, observations: [{ ...first, figure }] };
    expect(codesOf(wrong)).not.toEqual([]);
  });

  it("refuses a cell that stands twice, or lies outside the code lists", () => {
    const cell: Cell = ["GT", "2021", number(1)];
    expect(codesOf(cube([cell, cell]))).toEqual(["duplicate-cell"]);
    expect(codesOf(cube([["US", "2021", number(1)]]))).toEqual([
      "unknown-code",
    ]);
  });

  it("refuses a total that is not the sum of its parts", () => {
    const parts = COUNTRIES.map((one): Cell => [one, "2021", number(2)]);
    expect(codesOf(cube([...parts, ["_T", "2021", number(6)]]))).toEqual([]);
    expect(codesOf(cube([...parts, ["_T", "2021", number(7)]]))).toEqual([
      "sum",
    ]);
  });

  it("is not complete without a source, what it counts and a caveat", () => {
    const value = cube([["GT", "2021", number(1)]]);
    for (const field of ["source", "counts", "stage", "concept", "method"])
      expect(codesOf({ ...value, [field]: undefined }), field).toHaveLength(1);
    expect(codesOf({ ...value, caveats: [] })).toEqual(["too_small"]);
  });
});

describe("a question to a data set", () => {
  it("has no answer where nothing was published, which is not zero", () => {
    const value = cube([["GT", "2021", number(0)]]);
    expect(figureAt(value, { country: "GT", year: "2021" })).toEqual(number(0));
    expect(figureAt(value, { country: "HN", year: "2021" })).toEqual({
      kind: "missing",
    });
  });

  it("is refused for a code that does not exist, and for half a place", () => {
    const value = cube([["GT", "2021", number(0)]]);
    expect(() => figureAt(value, { country: "US", year: "2021" })).toThrow(
      RangeError,
    );
    expect(() => figureAt(value, { country: "GT" })).toThrow(RangeError);
  });

  it("sums what is known, names what is not, and never gives a hidden cell away", () => {
    fc.assert(
      fc.property(anyCells, fc.constantFrom(...YEARS), (cells, year) => {
        const here = cells.filter(([, of]) => of === year);
        const kinds = here.map(([, , { kind }]) => kind);
        const numbers = here.flatMap(([country, , figure]) =>
          figure.kind === "number" ? [{ country, value: figure.value }] : [],
        );
        const sum = sumOver(cube(cells), "country", { year });
        if (kinds.includes("below") || kinds.includes("suppressed"))
          expect(sum.figure).toEqual({ kind: "suppressed" });
        else if (numbers.length)
          expect(sum.figure).toEqual(
            number(numbers.reduce((all, { value }) => all + value, 0)),
          );
        else expect(sum.figure).toEqual({ kind: "missing" });
        expect([...sum.counted].sort()).toEqual(
          numbers.map(({ country }) => country).sort(),
        );
      }),
    );
  });
});
