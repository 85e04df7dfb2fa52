import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCell } from "../figure.ts";
import { counts, figures, sampleTable, same } from "../examples.ts";
import { chartOfMark } from "../words/chart-of-mark.ts";
import { chartView } from "./chart.view.ts";
import { chartWords } from "./chart.words.ts";
import { csvOf } from "./csv.ts";
import { niceMax, ticksOf } from "./scale.ts";
import { keyOf } from "./sign.ts";

const head = [{ text: "Lugar" }, { text: "N" }];

describe("a chart's table", () => {
  it("is read as it was written, every kind of figure", () => {
    const table = sampleTable(same("T"), ["N"], {
      a: counts(1234),
      b: counts(0),
      c: figures({ kind: "below", limit: 5 }),
      d: figures({ kind: "suppressed" }),
      e: figures({ kind: "missing" }),
      f: figures({ kind: "not-applicable" }),
    });
    const { rows } = chartOfMark(
      chartWords("corett-bar-chart", table, "es-CR"),
    );
    expect(rows.flatMap(({ cells }) => cells)).toEqual([
      { text: "1\u00A0234", figure: { kind: "number", value: 1234 } },
      { text: "0", figure: { kind: "number", value: 0 } },
      { text: "menos de 5", figure: { kind: "below", limit: 5 } },
      { text: "dato protegido", figure: { kind: "suppressed" } },
      { text: "sin dato", figure: { kind: "missing" } },
      { text: "no aplica", figure: { kind: "not-applicable" } },
    ]);
  });

  it.each([
    ["has no rows", [head]],
    ["has a short row", [head, [{ text: "a" }]]],
    ["has a long row", [head, [{ text: "a" }, { text: "1" }, { text: "2" }]]],
    ["names no column", [[{ text: "Lugar" }], [{ text: "a" }]]],
    ["is empty", []],
  ])("is refused if it %s", (_, grid) => {
    expect(() => chartView("T", grid, "")).toThrow("gaps");
  });
});

describe("CSV", () => {
  it("has bare numbers, words where there is none, and the source", () => {
    const grid = [
      head,
      [{ text: 'a "b"' }, { text: "1,234", token: "1234" }],
      [{ text: "c" }, { text: "menos de 5", token: "<5" }],
    ];
    expect(csvOf(grid, "Fuente")).toBe(
      '\uFEFF"Lugar","N"\r\n"a ""b""",1234\r\n"c","menos de 5"\r\n"Fuente"\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@a", "\t=1"])(
    "does not let a spreadsheet run %j",
    (text) => {
      expect(csvOf([[{ text }]], "")).toContain(`"'${text}"`);
    },
  );
});

describe("an axis", () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 4],
    [300, 400],
    [434, 600],
    [986, 1000],
  ])("for %d ends at %d", (largest, end) => {
    expect(niceMax(largest)).toBe(end);
  });

  it("holds every count and wastes less than half, in whole steps from zero", () => {
    fc.assert(
      fc.property(fc.nat(2e8), (largest) => {
        const max = niceMax(largest);
        expect(max).toBeGreaterThanOrEqual(largest);
        if (largest > 1) expect(max / 2).toBeLessThan(largest + 1);
        const ticks = ticksOf(max);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(max);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe("the key of signs", () => {
  const cell = (token: string, text: string) => ({ text, ...parseCell(token) });

  it("names every sign that is there, once", () => {
    expect(
      keyOf([
        cell("12", "12"),
        cell("missing", "sin dato"),
        cell("missing", "sin dato"),
        cell("suppressed", "dato protegido"),
        cell("<5", "menos de 5"),
        cell("9 provisional", "9 (provisional)"),
        cell("9 break", "9 (cambió el método)"),
      ]),
    ).toBe(
      "×\u00A0sin dato · ■\u00A0dato protegido · <5\u00A0menos de 5 · ○\u00A0provisional · ¦\u00A0cambió el método",
    );
  });

  it("is empty where all figures are numbers", () => {
    expect(keyOf([cell("0", "0"), cell("12", "12")])).toBe("");
  });
});
