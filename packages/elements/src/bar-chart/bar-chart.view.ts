import type { Cell, ChartView } from "../chart/chart.view.ts";
import { lettersIn, linesOf, roomOf } from "../chart/letters.ts";
import {
  type Label,
  labelMarks,
  LINE,
  pathMarks,
  type Plot,
  plotMark,
  stretched,
} from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import { lookOf, numberOf, reachOf, signed } from "../chart/sign.ts";

/** Heights in CSS pixels: a bar with the space around it, alone, above a name. */
const ROW = 25;
const BAR = 15;
const GAP = 6;

/** Shorter bars could not be compared: then each name stands above its bar. */
const LEAST = 0.3;

/** Colours there are; beyond them they come again, as every bar is named. */
const COLOURS = 3;

interface Bar {
  readonly name: string;
  /** What stands above it: the name of its group. */
  readonly above: string;
  readonly say: string;
  readonly cell: Cell;
  /** What it looks like: one path is drawn for all that look the same. */
  readonly kind: string;
}

/**
 * Every bar from the top down. Several columns make a group of bars for each row:
 * the row's name stands above the group, the columns' beside the bars.
 */
function barsOf({ columns, rows }: ChartView): readonly Bar[] {
  const several = columns.length > 1;
  return rows.flatMap(({ label, cells }) =>
    cells.map((cell, column) => {
      const name = several ? (columns[column] ?? "") : label;
      return {
        name,
        above: several && !column ? label : "",
        say: `${several ? `${label}, ` : ""}${name}: ${cell.text}`,
        cell,
        kind: `${lookOf(cell)} s${column % COLOURS}`,
      };
    }),
  );
}

/**
 * Horizontal bars in the order of the table, each with its name and its value. A
 * zero is a line as high as a bar; a cell without a number has a sign and says
 * why in words; "fewer than n" has a dashed bar over the range it covers; a figure
 * that is not final has an empty one.
 */
export function barPlot(view: ChartView): Plot {
  const bars = barsOf(view);
  const largest = Math.max(1, ...bars.map(({ cell }) => reachOf(cell)));
  // The longest that the largest may be, so that each has room for its value behind it.
  const lengthFrom = (start: number) =>
    Math.min(
      1 - start,
      ...bars.map(
        ({ cell }) =>
          ((1 - start - roomOf([signed(cell)])) * largest) / reachOf(cell),
      ),
    );
  const names = roomOf(bars.map(({ name }) => name));
  const beside = lengthFrom(names) >= LEAST;
  const start = beside ? names : 0;
  const behind = lengthFrom(0) >= LEAST; // else values stand above their bars as well
  const length = behind ? lengthFrom(start) : 1;

  const shapes: Record<string, string> = {};
  const labels: Label[] = [];
  const places: (readonly [x: number, y: number])[] = [];
  let height = 0;
  const above = (text: string, kind?: string) => {
    const lines = linesOf(text, lettersIn(1));
    const high = lines.length * LINE;
    labels.push([0, height + GAP + high / 2, lines, kind]);
    height += high && high + GAP;
  };
  for (const { name, above: group, cell, kind } of bars) {
    above(group, "name");
    if (!beside) above(behind ? name : `${name}: ${signed(cell)}`);
    const reach = reachOf(cell);
    const end = start + (length * reach) / largest;
    const middle = height + ROW / 2;
    if (beside) labels.push([start, middle, name, "end", -7]);
    labels.push([
      end,
      middle,
      behind ? signed(cell) : [],
      numberOf(cell) === undefined ? "muted" : "",
      7,
    ]);
    if (reach || numberOf(cell) === 0)
      shapes[kind] =
        (shapes[kind] ?? "") +
        `M0 ${middle - BAR / 2}h${reach}v${BAR}h${-reach}z`;
    places.push([end, middle]);
    height += ROW;
  }
  return {
    points: bars.map(({ say }, index) => {
      const [x = 0, y = 0] = places[index] ?? [];
      return { x, y: y / height, say };
    }),
    mark: plotMark(
      height,
      stretched(
        { x: percent(start), width: percent(length) },
        `0 0 ${largest} ${height}`,
        ...Object.entries(shapes).flatMap(([kind, d]) => pathMarks(kind, d)),
      ),
      ...labelMarks(height, labels),
    ),
  };
}
