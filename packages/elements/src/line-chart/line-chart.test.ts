import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyTable,
  faultsOf,
  strayPoints,
  textsOf,
} from "../chart/placement.sample.ts";
import { chartOfMark } from "../words/chart-of-mark.ts";
import { markupOf } from "../words/markup.ts";
import { lineChartExamples } from "./line-chart.examples.ts";
import { linePlot, spread } from "./line-chart.view.ts";

const draw = (table: Parameters<typeof linePlot>[0]) =>
  linePlot(table, (value) => value.toLocaleString("es-419"));

describe("lines", () => {
  it.each(["default", "gaps", "firmness", "six"] as const)(
    "are drawn as they were looked at: %s",
    async (name) => {
      const { mark } = draw(
        chartOfMark(lineChartExamples[name].words("es-419")),
      );
      await expect(`${markupOf(mark)}\n`).toMatchFileSnapshot(
        `golden/${name}.svg`,
      );
    },
  );

  it("have no part without a length, which WebKit stretches", () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        expect(markupOf(draw(table).mark)).not.toMatch(/[hv]0(?![.\d])/);
      }),
    );
  });

  it("have all their points inside", () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        expect(strayPoints(draw(table))).toEqual([]);
      }),
    );
  });

  it("have their names and numbers inside and apart in 280 pixels", () => {
    fc.assert(
      fc.property(anyTable(1), (table) => {
        const { mark } = draw(table);
        const height = Number(mark[1]["height"]);
        // A sign stands on its line's base and may touch another year's.
        const texts = textsOf(mark, 280).filter(
          ({ text }) => !/^[×■–]$|^<\d+$/.test(text),
        );
        expect(faultsOf(texts, 280, height)).toEqual([]);
      }),
    );
  });
});

describe("names at the ends of lines", () => {
  const labels = fc.array(
    fc.record({
      y: fc.double({ min: 0, max: 200, noNaN: true }),
      height: fc.integer({ min: 10, max: 34 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("are inside and apart where there is room for all", () => {
    fc.assert(
      fc.property(labels, (all) => {
        // Room for six of the highest.
        const texts = all.map((one) => ({ ...one }));
        spread(texts, 204);
        const boxes = texts.toSorted((a, b) => a.y - b.y);
        boxes.forEach(({ y, height }, index) => {
          expect(y - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(y + height / 2).toBeLessThanOrEqual(204 + 1e-6);
          const next = boxes[index + 1];
          if (next)
            expect(next.y - next.height / 2).toBeGreaterThanOrEqual(
              y + height / 2 - 1e-6,
            );
        });
      }),
    );
  });

  it("stay where they want to be if nothing is in the way", () => {
    const texts = [
      { y: 20, height: 16 },
      { y: 100, height: 16 },
    ];
    spread(texts, 200);
    expect(texts.map(({ y }) => y)).toEqual([20, 100]);
  });
});
