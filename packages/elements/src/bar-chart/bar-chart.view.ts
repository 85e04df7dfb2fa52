import type { Cell, ChartView } from "../chart/chart.view.ts";
import { plotMark, stretched } from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import type { Mark } from "../marks/marks.ts";

/** Where the bars begin and how long the longest is, as shares of the width. */
const START = 0.42;
const LENGTH = 0.42;

/** A row's height in CSS pixels: a table's row, so that the chart fits its place. */
const ROW = 25;

/** How far a bar reaches: a hidden count is drawn as the range it may lie in. */
function reachOf({ figure }: Cell): number {
  return figure.kind === "number"
    ? figure.value
    : figure.kind === "below"
      ? figure.limit - 1
      : 0;
}

/**
 * Horizontal bars in the order of the table, each with its name before it and
 * its value behind it. A cell without a number has no bar and says why in
 * words; "fewer than n" has an empty, dashed bar over the range it covers.
 */
export function barPlot({ rows }: ChartView): Mark {
  const count = rows.length;
  const values = rows.flatMap(({ label, cells }) =>
    cells.slice(0, 1).map((cell) => ({ label, ...cell, reach: reachOf(cell) })),
  );
  const largest = Math.max(1, ...values.map(({ reach }) => reach));
  // All bars of a kind are one path, in a box that is as wide as the longest bar counts.
  const bars = (kind: string) => {
    const shapes = values.map(({ figure, reach }) =>
      figure.kind === kind && reach ? `h${reach}v.6H0z` : "",
    );
    return shapes.some(Boolean) ? `M0 .2${shapes.join("m0 1")}` : "";
  };
  const below = bars("below");
  return plotMark(
    count * ROW,
    stretched(
      { x: percent(START), width: percent(LENGTH) },
      `0 0 ${largest} ${count}`,
      // The line that the bars stand on, first.
      ["path", { class: "bar", d: `M0 0v${count}${bars("number")}` }],
      ...(below ? [["path", { class: "below", d: below }] satisfies Mark] : []),
    ),
    ...values.flatMap(({ label, figure, reach, text }, row): Mark[] => {
      const y = percent((row + 0.5) / count);
      const x = percent(START + (LENGTH * reach) / largest);
      const known = figure.kind === "number" ? "" : "muted";
      return [
        ["text", { y }, label],
        ["text", { x, y, dx: 6, class: known }, text],
      ];
    }),
  );
}
