import type { ChartView } from "../chart/chart.view.ts";
import { type Plot, plotMark } from "../chart/plot.ts";

/** How many people stand in the row. */
const OF = 10;

/** A head and a body, 10 wide and 24 high, and the way to the next person. */
const PERSON =
  "a2.6 2.6 0 1 1-.1 0zm-3 6.5h6q2 0 2 2v7h-2v8.5h-6v-8.5h-2v-7q0-2 2-2zm15-6.5";

/** Some of the people in the row. */
function people(from: number, to: number): string {
  return `M${from * 12 + 5} 0${PERSON.repeat(to - from)}`;
}

/**
 * A share as a row of ten people: filled for the part, outlined for the rest.
 * The first row of the table is the part, the second the whole.
 *
 * @throws Error if that is no share
 */
export function pictogramPlot({ rows }: ChartView): Plot {
  const [part, whole] = rows.map(({ cells }) => {
    const figure = cells[0]?.figure;
    return figure?.kind === "number" ? figure.value : NaN;
  });
  const share = (part ?? NaN) / (whole ?? NaN);
  if (!(share <= 1)) throw new Error("the table holds no share");
  const filled = Math.round(share * OF);
  return {
    points: rows.map(({ label, cells }, index) => ({
      x: 0.05,
      y: 0.25 + 0.5 * index,
      say: `${label}: ${cells[0]?.text ?? ""}`,
    })),
    mark: plotMark(56, [
      "svg",
      {
        viewBox: `0 0 ${OF * 12} 24`,
        preserveAspectRatio: "xMinYMid",
      },
      ["path", { class: "bar s0", d: people(0, filled) }],
      ["path", { class: "s0", d: people(filled, OF) }],
    ]),
  };
}
