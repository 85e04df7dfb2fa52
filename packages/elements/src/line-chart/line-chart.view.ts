import type { Cell, ChartView } from "../chart/chart.view.ts";
import { plotMark, stretched } from "../chart/plot.ts";
import { niceMax, percent } from "../chart/scale.ts";
import type { Mark } from "../marks/marks.ts";

/** The plot's place, as shares of width and height; around it are the labels. */
const START = 0.1;
const WIDTH = 0.48;
const TOP = 0.08;
const BOTTOM = 0.88;

/** The least distance between two names, as a share of the height. */
const NAME_GAP = 0.09;

const numberOf = ({ figure }: Cell) =>
  figure.kind === "number" ? figure.value : undefined;

/**
 * Places for names, from the lowest up: each as near to where it wants to be as
 * the one below it allows.
 */
function spread(wanted: readonly number[]): readonly number[] {
  const places = [...wanted];
  let most = BOTTOM;
  for (const [index, y] of [...wanted.entries()].sort((a, b) => b[1] - a[1])) {
    places[index] = Math.min(y, most);
    most = Math.min(y, most) - NAME_GAP;
  }
  return places;
}

/**
 * Lines along the rows of the table, one a column, told apart by dash and by
 * the shape of their dots as well as by colour, each named at its end. A row
 * without a number leaves a gap; "fewer than n" says so on the base line. The
 * axis starts at zero.
 *
 * @param numeral - writes a number of the axis
 */
export function linePlot(
  { columns, rows }: ChartView,
  numeral: (value: number) => string,
): Mark {
  const series = columns.map((_, column) =>
    rows.flatMap(({ cells }) => cells.slice(column, column + 1)),
  );
  const max = niceMax(
    Math.max(...series.flat().map((cell) => numberOf(cell) ?? 0)),
  );
  const last = rows.length - 1 || 1;
  const height = (value: number) => BOTTOM - ((BOTTOM - TOP) * value) / max;
  const ends = spread(
    series.map((cells) =>
      height(cells.map(numberOf).findLast((one) => one !== undefined) ?? 0),
    ),
  );
  // A stroke of no length is a dot: round or square, by the end of the line.
  const lines = series.flatMap((cells, index): Mark[] => {
    let line = "";
    let dots = "";
    let before: number | undefined;
    cells.forEach((cell, row) => {
      const value = numberOf(cell);
      if (value !== undefined) {
        const start = `M${row} ${max - value}`;
        const step = `1 ${(before ?? 0) - value}`;
        line += before === undefined ? start : `l${step}`;
        dots += `${before === undefined ? start : `m${step}`}h0`;
      }
      before = value;
    });
    return [
      ["path", { class: `s${index}`, d: line }],
      ["path", { class: `s${index} dot`, d: dots }],
    ];
  });
  return plotMark(
    240,
    stretched(
      {
        x: percent(START),
        y: percent(TOP),
        width: percent(WIDTH),
        height: percent(BOTTOM - TOP),
      },
      `0 0 ${last} ${max}`,
      ["path", { d: `M0 0h${last}M0 ${max / 2}h${last}M0 ${max}h${last}` }],
      ...lines,
    ),
    ...[max, max / 2, 0].map((value): Mark => [
      "text",
      { y: percent(height(value)), class: "muted" },
      numeral(value),
    ]),
    ...rows.flatMap(({ label, cells }, row): Mark[] => {
      const x = percent(START + (row / last) * WIDTH);
      const hidden = cells.find(({ figure }) => figure.kind === "below");
      const anchor = row ? (row === last ? "end" : "middle") : "start";
      const marks: Mark[] = [];
      if (row === 0 || row === last)
        marks.push([
          "text",
          { x, y: "97%", "text-anchor": anchor, class: "muted" },
          label,
        ]);
      if (hidden)
        marks.push([
          "text",
          { x, y: percent(BOTTOM), dy: -9, "text-anchor": anchor },
          hidden.text,
        ]);
      return marks;
    }),
    ...columns.map((name, index): Mark => [
      "text",
      { x: percent(START + WIDTH), y: percent(ends[index] ?? 0), dx: 9 },
      name,
    ]),
  );
}
