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
import { barChartExamples } from "./bar-chart.examples.ts";
import { barPlot } from "./bar-chart.view.ts";

const view = (name: "default" | "kinds" | "groups") =>
  chartOfMark(barChartExamples[name].words("es-419"));

describe("bars", () => {
  it.each(["default", "kinds", "groups"] as const)(
    "are drawn as they were looked at: %s",
    async (name) => {
      const { mark } = barPlot(view(name));
      await expect(`${markupOf(mark)}\n`).toMatchFileSnapshot(
        `golden/${name}.svg`,
      );
    },
  );

  it("have their texts inside and apart in 280 pixels, whatever the table", () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        const plot = barPlot(table);
        const height = Number(plot.mark[1]["height"]);
        expect(strayPoints(plot)).toEqual([]);
        expect(faultsOf(textsOf(plot.mark, 280), 280, height)).toEqual([]);
      }),
    );
  });

  it("say every figure, in the table's order", () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        const said = barPlot(table).points.map(({ say }) => say);
        const texts = table.rows.flatMap(({ cells }) => cells);
        expect(said).toHaveLength(texts.length);
        texts.forEach(({ text }, index) => {
          expect(said[index]?.endsWith(`: ${text}`)).toBe(true);
        });
      }),
    );
  });

  it("are as long as their counts", () => {
    const [first, second] = barPlot(view("default")).points;
    const start = 0.3; // every bar starts at the same place, wherever it is
    expect((second?.x ?? 0) - start).toBeGreaterThan((first?.x ?? 0) - start);
    const d = /h(\d+)v15/g;
    expect(
      [...markupOf(barPlot(view("default")).mark).matchAll(d)].map(([, size]) =>
        Number(size),
      ),
    ).toEqual([120, 1234, 560, 35]);
  });
});
