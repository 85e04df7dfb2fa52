import type { Cell, ChartView } from "../chart/chart.view.ts";
import { type Plot, plotMark, stretched } from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import type { Mark } from "../marks/marks.ts";

/** Where the bars begin and how long the longest is, as shares of the width. */
const BESIDE = { start: 0.42, length: 0.42, row: 25, middle: 0.5 };
/** The same where names are long: each stands above its bar. */
const BELOW = { start: 0, length: 0.7, row: 44, middle: 0.7 };

/** More letters than this do not fit beside a bar on a telephone. */
const LONG_NAME = 18;

/** How far a bar reaches: a hidden count is drawn as the range it may lie in. */
function reachOf({ figure }: Cell): number {
  return figure.kind === "number"
    ? figure.value
    : figure.kind === "below"
      ? figure.limit - 1
      : 0;
}

/**
 * Horizontal bars in the order of the table, each with its name and its value. A
 * cell without a number has no bar and says why in words; "fewer than n" has an
 * empty, dashed bar over the range it covers, and so has a figure that is not
 * final over its value.
 */
export function barPlot({ rows }: ChartView): Plot {
  const count = rows.length;
  const values = rows.flatMap(({ label, cells }) =>
    cells.slice(0, 1).map((cell) => ({ label, ...cell, reach: reachOf(cell) })),
  );
  const long = values.some(({ label }) => label.length > LONG_NAME);
  const { start, length, row: height, middle } = long ? BELOW : BESIDE;
  const largest = Math.max(1, ...values.map(({ reach }) => reach));
  const thick = long ? 0.4 : 0.6;
  // All bars of a kind are one path, in a box that is as wide as the longest bar counts.
  const bars = (soft: boolean) => {
    const shapes = values.map(({ figure, firmness, reach }) =>
      soft === (figure.kind === "below" || firmness !== undefined) && reach
        ? `h${reach}v${thick}H0z`
        : "",
    );
    return shapes.some(Boolean)
      ? `M0 ${long ? 0.5 : 0.2}${shapes.join("m0 1")}`
      : "";
  };
  const soft = bars(true);
  return {
    points: values.map(({ label, text, reach }, row) => ({
      x: start + (length * reach) / largest,
      y: (row + middle) / count,
      say: `${label}: ${text}`,
    })),
    mark: plotMark(
      count * height,
      stretched(
        { x: percent(start), width: percent(length) },
        `0 0 ${largest} ${count}`,
        // The line that the bars stand on, first.
        ["path", { class: "bar", d: `M0 0v${count}${bars(false)}` }],
        ...(soft ? [["path", { class: "soft", d: soft }] satisfies Mark] : []),
      ),
      ...values.flatMap(({ label, figure, reach, text }, row): Mark[] => {
        const y = percent((row + middle) / count);
        const x = percent(start + (length * reach) / largest);
        const known = figure.kind === "number" ? "" : "muted";
        return [
          ["text", { y: long ? percent((row + 0.25) / count) : y }, label],
          ["text", { x, y, dx: 6, class: known }, text],
        ];
      }),
    ),
  };
}
