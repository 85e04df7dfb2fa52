import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { barChartExamples } from "../bar-chart/bar-chart.examples.ts";
import { lineChartExamples } from "../line-chart/line-chart.examples.ts";
import { pictogramExamples } from "../pictogram/pictogram.examples.ts";
import { regionMapExamples } from "../region-map/region-map.examples.ts";
import { stackedBarExamples } from "../stacked-bar/stacked-bar.examples.ts";
import { ask, controlOf, show } from "./stage.sample.ts";

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.dir = "";
  await ask("Emulation.setEmulatedMedia", { features: [] });
});

describe("every drawing", () => {
  const drawings = [
    ["bars", barChartExamples.kinds],
    ["groups", barChartExamples.groups],
    ["lines", lineChartExamples.gaps],
    ["stacked bars", stackedBarExamples.six],
    ["a map", regionMapExamples.default],
    ["a pictogram", pictogramExamples.default],
  ] as const;

  it.each(drawings)(
    "is the same where one reads from right to left: %s",
    async (_, example) => {
      const places = (root: ShadowRoot) => {
        const left = root.querySelector(".plot")?.getBoundingClientRect().left;
        return [...root.querySelectorAll("text")].map((text) =>
          Math.round(text.getBoundingClientRect().left - (left ?? NaN)),
        );
      };
      const before = places(await show(example));
      document.documentElement.dir = "rtl";
      expect(places(await show(example))).toEqual(before);
    },
  );

  it.each(drawings)(
    "keeps every line and text in forced colours: %s",
    async (_, example) => {
      await ask("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: "active" }],
      });
      const root = await show(example);
      const ground = getComputedStyle(document.body).backgroundColor;
      const shapes = root.querySelectorAll(
        ".plot text, .plot path, .plot rect",
      );
      expect(shapes.length).toBeGreaterThan(1);
      for (const shape of shapes) {
        const { fill, stroke } = getComputedStyle(shape);
        const seen = [fill, stroke].filter((one) => one !== "none");
        if (!shape.matches(".hollow,.borders"))
          expect(seen.some((one) => one !== ground)).toBe(true);
      }
    },
  );

  it.each(drawings)("moves nothing: %s", async (_, example) => {
    const root = await show(example);
    controlOf(root).focus();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => {
      expect(root.querySelector(".said")).not.toBeNull();
    });
    expect(document.getAnimations()).toEqual([]);
  });
});
