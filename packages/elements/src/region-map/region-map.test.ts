import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { faultsOf, strayPoints, textsOf } from "../chart/placement.sample.ts";
import type { Mark } from "../marks/marks.ts";
import { chartOfMark } from "../words/chart-of-mark.ts";
import { markupOf } from "../words/markup.ts";
import { regionMapExamples } from "./region-map.examples.ts";
import { HEIGHT, regionMapPlot, WIDTH } from "./region-map.view.ts";

const NAMES = ["default", "single", "huge", "hidden", "zero"] as const;

const plot = (name: (typeof NAMES)[number], language = "es-419") =>
  regionMapPlot(chartOfMark(regionMapExamples[name].words(language)));

/** The two forms: on the map, as fields. */
const formsOf = ([, , map, fields]: Mark) => [map as Mark, fields as Mark]; // see the view

describe("the map of the region", () => {
  it("follows from its source", async () => {
    const script = fileURLToPath(
      new URL("../../build/region-map.mjs", import.meta.url),
    );
    await promisify(execFile)(process.execPath, [script, "--check"]);
  });

  it.each(NAMES)(
    "has its names inside and apart, in both forms and languages: %s",
    (name) => {
      for (const language of ["es-419", "en"]) {
        const { mark } = plot(name, language);
        const [map, fields] = formsOf(mark);
        if (!map || !fields) throw new Error("a form is missing");
        expect(
          // Letters of 10 units on the map.
          faultsOf(textsOf(map, WIDTH, HEIGHT, 5.6), WIDTH, HEIGHT),
        ).toEqual([]);
        const height = Number(mark[1]["height"]);
        expect(faultsOf(textsOf(fields, 280, height), 280, height)).toEqual([]);
      }
    },
  );

  it.each(NAMES)("has every point inside: %s", (name) => {
    expect(strayPoints(plot(name))).toEqual([]);
  });

  it("draws areas, not widths, by the count", () => {
    const [map] = formsOf(plot("default").mark);
    const radii = [...markupOf(map ?? "").matchAll(/r="([\d.]+)"/g)].map(
      ([, r]) => Number(r),
    );
    const [guatemala = 0, , honduras = 0] = radii; // 400 and 100
    expect((guatemala / honduras) ** 2).toBeCloseTo(4);
  });

  it("is drawn as it was looked at", async () => {
    await expect(`${markupOf(plot("default").mark)}\n`).toMatchFileSnapshot(
      "golden/default.svg",
    );
  });
});
