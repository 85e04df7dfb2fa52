import type { ChartView } from "../chart/chart.view.ts";
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
import { niceMax, percent, ticksOf } from "../chart/scale.ts";
import { keyOf, numberOf, signOf } from "../chart/sign.ts";
import { seriesPaths } from "./series.ts";

/** Heights in CSS pixels: of the lines' box, above it, below it. */
const BOX = 190;
const ABOVE = 14;
const BELOW = 30;

/** No more than this share of the width is for names; longer ones get lines. */
const NAMES = 0.42;

/** The share of the width for a sample of a line, before its name. */
const SAMPLE = 0.08;

/** How much wider bold letters are. */
const BOLD = 1.15;

/** Enough digits for any screen. */
const round = (value: number) => +value.toPrecision(4);

/** A text of several lines: where its middle wants to be, and how high it is. */
interface Floating {
  y: number;
  readonly height: number;
}

/**
 * Moves texts that stand one above the other: each is as near to where it wants
 * to be as those above and below allow.
 *
 * @param end - where the lowest must end
 */
export function spread(texts: readonly Floating[], end: number): void {
  const fromBelow = texts.toSorted((a, b) => b.y - a.y);
  let edge = end;
  for (const text of fromBelow) {
    text.y = Math.min(text.y, edge - text.height / 2);
    edge = text.y - text.height / 2;
  }
  // Pushed out at the top? Then back down, from the highest on.
  edge = 0;
  for (const text of fromBelow.reverse()) {
    text.y = Math.max(text.y, edge + text.height / 2);
    edge = text.y + text.height / 2;
  }
}

/** Whether a row is named below the axis: the last is, and as many as have room. */
function namedRows(labels: readonly string[], width: number) {
  const last = labels.length - 1;
  // None but the last, if there is not even room for two.
  const stride = Math.ceil(last / Math.floor(width / roomOf(labels))) || 1;
  return (row: number) => (last - row) % stride === 0;
}

/** A line across the drawing before every row that a new method begins with. */
function breaksOf(rows: ChartView["rows"], max: number): string {
  return rows
    .map(({ cells }, row) =>
      cells.some(({ firmness }) => firmness === "break")
        ? `M${row - 0.5} 0v${max}`
        : "",
    )
    .join("");
}

/**
 * Lines along the rows of the table, one a column, told apart by dash and by
 * the shape of their dots as well as by colour, each named at its end. A row
 * without a number leaves a gap with a sign on the base line, and so does "fewer
 * than n"; a change of method leaves a gap and is marked across the drawing; a
 * figure that is not final has a hollow dot. What the signs mean stands below.
 * The axis starts at zero.
 *
 * @param numeral - writes a number of the axis
 */
export function linePlot(
  { columns, rows }: ChartView,
  numeral: (value: number) => string,
): Plot {
  const series = columns.map((name, column) => ({
    name: linesOf(name, lettersIn(NAMES / BOLD)),
    cells: rows.flatMap(({ cells }) => cells.slice(column, column + 1)),
  }));
  const all = series.flatMap(({ cells }) => cells);
  const names = series.flatMap(({ name }) => name);
  const max = niceMax(Math.max(...all.map((cell) => numberOf(cell) ?? 0)));
  const last = rows.length - 1 || 1;
  const ticks = ticksOf(max).map((value) => [value, numeral(value)] as const);

  const labels = rows.map(({ label }) => label);
  const half = roomOf(labels) / 2; // the first and the last reach past the lines
  const start = Math.max(half, roomOf(ticks.map(([, text]) => text)));
  const width = 1 - start - Math.max(half, SAMPLE + roomOf(names) * BOLD);
  const key = linesOf(keyOf(all), lettersIn(1));
  const base = ABOVE + Math.max(BOX, names.length * LINE);
  const height = base + BELOW + key.length * LINE;

  const across = (row: number) => start + (row / last) * width;
  const up = (value = 0) => base - ((base - ABOVE) * value) / max;
  const ends = series.map((one) => ({
    ...one,
    y: up(one.cells.map(numberOf).findLast((value) => value !== undefined)),
    height: one.name.length * LINE,
  }));
  spread(ends, base + LINE / 2);
  // A piece of a line before its name, in the units of the lines' box.
  const sampleAt = (y: number) =>
    `M${round(last + (last * 0.3 * SAMPLE) / width)} ${round(max - (max * (base - y)) / (base - ABOVE))}h${round((last * 0.7 * SAMPLE) / width)}`;
  const isNamed = namedRows(labels, width);
  return {
    points: rows.flatMap(({ label, cells }, row) =>
      cells.map((cell, column) => ({
        x: across(row),
        y: up(numberOf(cell)) / height,
        say: `${label}, ${columns[column] ?? ""}: ${cell.text}`,
      })),
    ),
    mark: plotMark(
      height,
      stretched(
        {
          x: percent(start),
          y: percent(ABOVE / height),
          width: percent(width),
          height: percent((base - ABOVE) / height),
        },
        `0 0 ${last} ${max}`,
        ...pathMarks(
          "grid",
          ticks.map(([value]) => `M0 ${max - value}h${last}`).join(""),
        ),
        ...pathMarks("break", breaksOf(rows, max)),
        ...ends.flatMap(({ cells, y }, index) =>
          seriesPaths(cells, index, max, sampleAt(y)),
        ),
      ),
      ...labelMarks(height, [
        ...ticks.map(([value, text]): Label => [
          start,
          up(value),
          text,
          "end muted",
          -7,
        ]),
        ...rows.flatMap(({ label, cells }, row): Label[] => {
          // Signs above the base line, one over the other, in the table's order.
          let y = base + 9;
          return [
            [across(row), base + LINE, isNamed(row) ? label : [], "mid muted"],
            ...cells.map((cell): Label => {
              const sign = signOf(cell);
              if (sign) y -= LINE;
              return [across(row), y, sign || [], "mid"];
            }),
          ];
        }),
        ...ends.map(({ name, y }): Label => [
          start + width + SAMPLE,
          y,
          name,
          "name",
          5,
        ]),
        [0, base + BELOW + (key.length * LINE) / 2, key, "muted"],
      ]),
    ),
  };
}
