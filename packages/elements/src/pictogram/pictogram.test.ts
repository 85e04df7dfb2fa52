import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strayPoints, viewOf } from "../chart/placement.sample.ts";
import { counts, same, sampleTable } from "../examples.ts";
import { markupOf } from "../words/markup.ts";
import { pictogramPlot } from "./pictogram.view.ts";

const table = (part: number, whole: number) =>
  viewOf(sampleTable(same("T"), ["N"], { a: counts(part), b: counts(whole) }));

describe("a pictogram", () => {
  it("shows ten people, as many filled as the share rounds to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(9999),
        (whole, some) => {
          const part = Math.min(whole, some);
          const plot = pictogramPlot(table(part, whole));
          const [filled = "", empty = ""] = markupOf(plot.mark).split(
            "</path>",
          );
          const people = (markup: string) => markup.split("6.5h6").length - 1;
          expect(people(filled)).toBe(Math.round((part / whole) * 10));
          expect(people(filled) + people(empty)).toBe(10);
          expect(strayPoints(plot)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    [2, 1],
    [0, 0],
  ])("refuses %d of %d", (part, whole) => {
    expect(() => pictogramPlot(table(part, whole))).toThrow("no share");
  });
});
