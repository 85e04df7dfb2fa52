import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, formOf, spanOf, ticksOf, trackMark } from "./timeline.view.ts";

const spanAt = (value: string) => {
  const span = spanOf({ entries: [], value });
  if (!span) throw new Error(value);
  return span;
};

const names = (values: readonly string[]) => {
  const axis = axisOf(values.map(spanAt));
  if (!axis) throw new Error("no axis");
  return ticksOf(axis, "T", "es-419").map(({ name, year }) => {
    // Some engines say "sept", some "sep".
    const short = name.replace("sept", "sep");
    return year ? `${short} ${year}` : short;
  });
};

const years = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.nat(30))
  .map(([from, more]) => spanAt(`${from}/${from + more}`));
const days = fc
  .date({
    min: new Date("1990-01-01"),
    max: new Date("2090-01-01"),
    noInvalidDate: true,
  })
  .map((date) => spanAt(date.toISOString().slice(0, 10)));
const span = fc.oneof(years, days);

describe("a span", () => {
  it("ends where what it names ends", () => {
    const { from, to } = spanAt("2019-09/2019-12");
    expect(to - from).toBe(4);
    expect(spanAt("2019/2027").to).toBe(2028 * 12);
    expect(spanAt("2024-02-29").to).toBe(spanAt("2024-03").from);
  });

  it.each(["", "2020/2019", "--07-30", "pronto"])("is none: %s", (value) => {
    expect(spanOf({ entries: [], value })).toBeUndefined();
  });
});

describe("a scale", () => {
  it("has years for a strategy", () => {
    expect(names(["2019/2022"])).toEqual(["2019", "2020", "2021", "2022"]);
  });

  it("has months for a year of tasks and quarters for more, the year where it begins", () => {
    expect(names(["2026-09-01/2027-08-31"])).toEqual([
      "sep 2026",
      "oct",
      "nov",
      "dic",
      "ene 2027",
      "feb",
      "mar",
      "abr",
      "may",
      "jun",
      "jul",
      "ago",
    ]);
    expect(names(["2026-02/2027-06"])).toEqual([
      "T1 2026",
      "T2",
      "T3",
      "T4",
      "T1 2027",
      "T2",
    ]);
  });

  it("holds every span, and not one step more than it needs", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const axis = axisOf(spans);
        if (!axis) throw new Error("no axis");
        const end = axis.from + axis.steps * axis.unit;
        expect(
          Math.min(...spans.map(({ from }) => from)),
        ).toBeGreaterThanOrEqual(axis.from);
        const last = Math.max(...spans.map(({ to }) => to));
        expect(last).toBeLessThanOrEqual(end + 1e-9);
        expect(last).toBeGreaterThan(end - axis.unit - 1e-9);
      }),
    );
  });

  it("names at most fourteen steps", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const axis = axisOf(spans);
        if (!axis) throw new Error("no axis");
        const ticks = ticksOf(axis, "Q", "en");
        expect(ticks).toHaveLength(axis.steps);
        expect(ticks.filter(({ name }) => name).length).toBeLessThanOrEqual(14);
      }),
    );
  });

  it("has its names where a page writes its language as no tag", () => {
    const months = { from: 0, unit: 1, steps: 2 } as const;
    expect(ticksOf(months, "T", "es_GT").map(({ name }) => name)).toEqual([
      "ene",
      "feb",
    ]);
  });

  it("is none without spans", () => {
    expect(axisOf([])).toBeUndefined();
  });
});

describe("a bar", () => {
  it("stays within the scale but for a day that would not be seen", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const axis = axisOf(spans);
        if (!axis) throw new Error("no axis");
        for (const one of spans) {
          const [, , bar] = trackMark(one, axis, "full");
          if (typeof bar !== "object") throw new Error("no bar");
          const [x = 0, width = 0] = [bar[1]["x"], bar[1]["width"]].map(Number);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(
            axis.steps * (1 + 1 / 100) + 0.01,
          );
        }
      }),
    );
  });
});

describe("the form of a kind", () => {
  it("says what is done, what is being made and what is only set", () => {
    expect(
      ["done", "in-progress", "planned", "cancelled"].map((code) =>
        formOf(code, 0),
      ),
    ).toEqual(["full", "striped", "open", "dotted"]);
    expect(
      ["implementation", "production", "validity"].map((code) =>
        formOf(code, 0),
      ),
    ).toEqual(["full", "striped", "open"]);
  });

  it("differs for the first four kinds that nobody knows", () => {
    expect(
      new Set([0, 1, 2, 3].map((place) => formOf(undefined, place))).size,
    ).toBe(4);
  });
});
