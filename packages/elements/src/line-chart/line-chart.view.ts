import type { Cell, ChartView } from "../chart/chart.view.ts";
import { type Plot, plotMark, stretched } from "../chart/plot.ts";
import { niceMax, percent, ticksOf } from "../chart/scale.ts";
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

/** At most so many names stand below the axis, the first and the last among them. */
const NAMES = 4;

/** The rows that are named below the axis, evenly spread. */
function namedRows(count: number): ReadonlySet<number> {
  const last = count - 1;
  const steps = [NAMES - 1, NAMES - 2, 1].find((one) => last % one === 0) ?? 1;
  return new Set(
    Array.from({ length: steps + 1 }, (_, at) => (last * at) / steps),
  );
}

/** A line and its dots, as paths in a box of one unit a row and one a count. */
function pathsOf(cells: readonly Cell[], max: number) {
  let line = "";
  let dots = "";
  let soft = "";
  let before: number | undefined;
  cells.forEach((cell, row) => {
    const value = numberOf(cell);
    if (value !== undefined) {
      const at = `M${row} ${max - value}`;
      // A line across a change of method would compare what cannot be compared.
      line +=
        before === undefined || cell.firmness === "break"
          ? at
          : `L${row} ${max - value}`;
      if (cell.firmness === "provisional" || cell.firmness === "estimate")
        soft += `${at}h0`;
      else dots += `${at}h0`;
    }
    before = value;
  });
  return { line, dots, soft };
}

/** Every line with its dots; what is not final has a hollow dot. */
function seriesMarks(
  series: readonly (readonly Cell[])[],
  max: number,
): Mark[] {
  // A stroke of no length is a dot: round or square, by the end of the line.
  return series.flatMap((cells, index): Mark[] => {
    const { line, dots, soft } = pathsOf(cells, max);
    return [
      ["path", { class: `s${index}`, d: line }],
      ["path", { class: `s${index} dot`, d: dots }],
      ...(soft
        ? [
            ["path", { class: `s${index} dot`, d: soft }] satisfies Mark,
            ["path", { class: "hollow dot", d: soft }] satisfies Mark,
          ]
        : []),
    ];
  });
}

/** A line across the drawing before every row that a new method begins with. */
function breakMarks(rows: ChartView["rows"], max: number): Mark[] {
  const d = rows
    .map(({ cells }, row) =>
      cells.some(({ firmness }) => firmness === "break")
        ? `M${row - 0.5} 0v${max}`
        : "",
    )
    .join("");
  return d ? [["path", { class: "break", d }]] : [];
}

/** What stands below the axis of a row: its name, and "fewer than n" if so. */
function rowMarks(rows: ChartView["rows"], last: number): Mark[] {
  const named = namedRows(rows.length);
  return rows.flatMap(({ label, cells }, row): Mark[] => {
    const x = percent(START + (row / last) * WIDTH);
    const hidden = cells.find(({ figure }) => figure.kind === "below");
    const anchor = row ? (row === last ? "end" : "middle") : "start";
    const marks: Mark[] = [];
    if (named.has(row))
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
  });
}

/**
 * Lines along the rows of the table, one a column, told apart by dash and by
 * the shape of their dots as well as by colour, each named at its end. A row
 * without a number leaves a gap, and so does a change of method, which is marked
 * across the drawing; "fewer than n" says so on the base line; a figure that is
 * not final has a hollow dot. The axis starts at zero.
 *
 * @param numeral - writes a number of the axis
 */
export function linePlot(
  { columns, rows }: ChartView,
  numeral: (value: number) => string,
): Plot {
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
  const ticks = ticksOf(max);
  const place = {
    x: percent(START),
    y: percent(TOP),
    width: percent(WIDTH),
    height: percent(BOTTOM - TOP),
  };
  return {
    points: rows.flatMap(({ label, cells }, row) =>
      cells.map((cell, column) => ({
        x: START + (row / last) * WIDTH,
        y: height(numberOf(cell) ?? 0),
        say: `${label}, ${columns[column] ?? ""}: ${cell.text}`,
      })),
    ),
    mark: plotMark(
      240,
      stretched(
        place,
        `0 0 ${last} ${max}`,
        ["path", { d: ticks.map((value) => `M0 ${value}h${last}`).join("") }],
        ...breakMarks(rows, max),
        ...seriesMarks(series, max),
      ),
      ...ticks.map((value): Mark => [
        "text",
        { y: percent(height(value)), class: "muted" },
        numeral(value),
      ]),
      ...rowMarks(rows, last),
      ...columns.map((name, index): Mark => [
        "text",
        { x: percent(START + WIDTH), y: percent(ends[index] ?? 0), dx: 9 },
        name,
      ]),
    ),
  };
}
