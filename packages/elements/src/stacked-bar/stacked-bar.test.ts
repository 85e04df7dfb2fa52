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
import { stackedBarExamples } from "./stacked-bar.examples.ts";
import { stackedPlot } from "./stacked-bar.view.ts";

describe("stacked bars", () => {
  it.each(["default", "six", "hidden"] as const)(
    "are drawn as they were looked at: %s",
    async (name) => {
      const { mark } = stackedPlot(
        chartOfMark(stackedBarExamples[name].words("es-419")),
      );
      await expect(`${markupOf(mark)}\n`).toMatchFileSnapshot(
        `golden/${name}.svg`,
      );
    },
  );

  it("have their texts inside and apart in 280 pixels, whatever the table", () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        const plot = stackedPlot(table);
        const height = Number(plot.mark[1]["height"]);
        expect(strayPoints(plot)).toEqual([]);
        expect(faultsOf(textsOf(plot.mark, 280), 280, height)).toEqual([]);
      }),
    );
  });

  it("say below a bar what is not in it", () => {
    const { mark } = stackedPlot(
      chartOfMark(stackedBarExamples.default.words("es-419")),
    );
    expect(markupOf(mark)).toContain("B menos de 5 · C ■\u00A0dato protegido");
  });
});
