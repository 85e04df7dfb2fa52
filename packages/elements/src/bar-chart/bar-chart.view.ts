import type { Cell, ChartView } from "../chart/chart.view.ts";
import { lettersIn, linesOf, roomOf } from "../chart/letters.ts";
import {
  pathMarks,
  type Plot,
  plotMark,
  stretched,
  textMarkAt,
} from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import { lookOf, signed } from "../chart/sign.ts";
import type { Mark } from "../marks/marks.ts";

/** Heights in CSS pixels: a bar with the space around it, a line of text and above it. */
const BAR = 25;
const LINE = 18;
const THICK = 15;
const GAP = 6;

/** Shorter bars could not be compared: then each name stands above its bar. */
const LEAST = 0.3;

/** Colours there are; beyond them they come again, as every bar is named. */
const COLOURS = 3;

const LOOKS = ["bar", "open", "soft"] as const;

/** How far a bar reaches: a hidden count is drawn as the range it may lie in. */
function reachOf({ figure }: Cell): number {
  return figure.kind === "number"
    ? figure.value
    : figure.kind === "below"
      ? figure.limit - 1
      : 0;
}

interface Bar {
  readonly name: string;
  readonly say: string;
  readonly cell: Cell;
  readonly column: number;
  readonly reach: number;
  /** What stands above it, line by line. */
  readonly above: readonly string[];
  /** The middle of the bar, from the top, in CSS pixels. */
  readonly middle: number;
}

/**
 * Every bar from the top down. Several columns make a group of bars for each row:
 * the row's name stands above the group, the columns' beside the bars.
 */
function barsOf({ columns, rows }: ChartView): readonly Omit<Bar, "middle">[] {
  const single = columns.length < 2;
  return rows.flatMap(({ label, cells }) =>
    cells.map((cell, column) => {
      const name = single ? label : (columns[column] ?? "");
      return {
        name,
        cell,
        column,
        say: `${single ? "" : `${label}, `}${name}: ${cell.text}`,
        reach: reachOf(cell),
        above: single || column ? [] : linesOf(label, lettersIn(1)),
      };
    }),
  );
}

/** The shapes of some bars, in a box of counts and CSS pixels. */
const shapesOf = (bars: readonly Bar[]) =>
  bars
    .map(
      ({ reach, middle }) =>
        `M0 ${middle - THICK / 2}h${reach}v${THICK}h${-reach}z`,
    )
    .join("");

/**
 * Horizontal bars in the order of the table, each with its name and its value. A
 * zero is a line as high as a bar; a cell without a number has a sign and says
 * why in words; "fewer than n" has a dashed bar over the range it covers; a figure
 * that is not final has an empty one.
 */
export function barPlot(view: ChartView): Plot {
  const all = barsOf(view);
  const names = roomOf(all.map(({ name }) => name));
  const values = roomOf(all.map(({ cell }) => signed(cell)));
  const beside = 1 - names - values >= LEAST;
  const start = beside ? names : 0;
  const length = Math.max(LEAST, 1 - start - values);
  let height = 0;
  const bars = all.map((bar): Bar => {
    const above = beside
      ? bar.above
      : [...bar.above, ...linesOf(bar.name, lettersIn(1))];
    height += above.length && above.length * LINE + GAP;
    height += BAR;
    return { ...bar, above, middle: height - BAR / 2 };
  });
  const largest = Math.max(1, ...bars.map(({ reach }) => reach));
  const endOf = (reach: number) => start + (length * reach) / largest;
  const down = (y: number) => percent(y / height);
  return {
    points: bars.map(({ say, reach, middle }) => ({
      x: endOf(reach),
      y: middle / height,
      say,
    })),
    mark: plotMark(
      height,
      stretched(
        { x: percent(start), width: percent(length) },
        `0 0 ${largest} ${height}`,
        ...view.columns.slice(0, COLOURS).flatMap((_, colour): Mark[] => {
          const own = bars.filter(
            ({ cell: { figure }, column, reach }) =>
              column % COLOURS === colour &&
              (reach || figure.kind === "number"),
          );
          return LOOKS.flatMap((look) =>
            pathMarks(
              `${look} s${colour}`,
              shapesOf(own.filter(({ cell }) => lookOf(cell) === look)),
            ),
          );
        }),
      ),
      ...bars.flatMap(({ name, cell, reach, above, middle }): Mark[] => [
        ...above.map((text, line) =>
          textMarkAt(
            0,
            down(middle - BAR / 2 - (above.length - line - 0.5) * LINE),
            text,
            beside ? { class: "name" } : {},
          ),
        ),
        ...(beside
          ? [
              textMarkAt(percent(start), down(middle), name, {
                "text-anchor": "end",
                dx: -7,
              }),
            ]
          : []),
        textMarkAt(percent(endOf(reach)), down(middle), signed(cell), {
          dx: 7,
          ...(cell.figure.kind !== "number" && { class: "muted" }),
        }),
      ]),
    ),
  };
}
