import {
  type ChartView,
  chartView,
  type GridCell,
} from "../chart/chart.view.ts";
import type { Mark } from "../marks/marks.ts";

function* withName(mark: Mark, name: string): Generator<Mark> {
  if (mark[0] === name) yield mark;
  const [, , ...children] = mark;
  for (const child of children)
    if (typeof child !== "string") yield* withName(child, name);
}

function textOf([, , ...children]: Mark): string {
  return children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

function textIn(mark: Mark, name: string): string {
  return [...withName(mark, name)].map(textOf).join(" ");
}

/**
 * Reads the table in a chart's words, as the chart itself does in a browser:
 * for prerendering, where there are no elements to read.
 *
 * @throws Error as {@link chartView}
 */
export function chartOfMark(mark: Mark): ChartView {
  const grid = [...withName(mark, "tr")].map(([, , ...cells]) =>
    cells.flatMap((cell): GridCell[] => {
      if (typeof cell === "string") return [];
      const token = cell[1]["data-figure"];
      return [
        { text: textOf(cell), token: token === undefined ? token : `${token}` },
      ];
    }),
  );
  const counted = [...withName(mark, "p")].find(
    ([, { slot }]) => slot === "counted",
  );
  return chartView(
    textIn(mark, "caption"),
    grid,
    textIn(mark, "cite"),
    counted && textOf(counted),
  );
}
