import type { Cell, ChartView } from "../chart/chart.view.ts";
import { lettersIn, linesOf, roomOf } from "../chart/letters.ts";
import {
  type Label,
  labelMarks,
  LINE,
  pathMarks,
  type Plot,
  plotMark,
  type Point,
  stretched,
} from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import { numberOf, signed } from "../chart/sign.ts";
import type { Mark } from "../marks/marks.ts";

/** Heights in CSS pixels: a line of the key, a bar, the space around it. */
const KEY = 24;
const BAR = 24;
const GAP = 5;

/** Parts are told apart by letters as well as by colour. */
const letterOf = (part: number) => String.fromCharCode(65 + part);

/** Why a bar does not have all its parts, or which of them are not final. */
function missingOf(cells: readonly Cell[]): string {
  return cells
    .flatMap((cell, part) =>
      numberOf(cell) === undefined || cell.firmness
        ? [`${letterOf(part)} ${signed(cell, true)}`]
        : [],
    )
    .join(" · ");
}

/**
 * Bars divided into the columns of the table. A key of letters and colours names
 * the parts; letters and values stand in the bars too, where they have room. A
 * part without a number is not drawn; below the bar stands why.
 */
export function stackedPlot({ columns, rows }: ChartView): Plot {
  const largest = Math.max(
    1,
    ...rows.map(({ cells }) => {
      let sum = 0;
      for (const cell of cells) sum += numberOf(cell) ?? 0;
      return sum;
    }),
  );
  const all = lettersIn(1);
  const shapes = columns.map(() => "");
  const labels: Label[] = [];
  const keys: (readonly [y: number, part: number])[] = [];
  const places: Point[] = [];
  let starts = ""; // where every bar begins, the empty ones too
  let height = 0;
  columns.forEach((name, part) => {
    const lines = linesOf(name, lettersIn(0.9));
    labels.push([0, height + 11, letterOf(part), "mid in", 10]);
    labels.push([
      0,
      height + 11 + ((lines.length - 1) * LINE) / 2,
      lines,
      "",
      28,
    ]);
    keys.push([height + 1, part]);
    height += KEY + (lines.length - 1) * LINE;
  });
  const write = (text: string, kind?: string) => {
    const lines = linesOf(text, all);
    const high = lines.length * LINE;
    labels.push([0, height + high / 2, lines, kind]);
    height += high;
  };
  for (const { label, cells } of rows) {
    height += GAP;
    write(label);
    let from = 0;
    cells.forEach((cell, part) => {
      const size = numberOf(cell) ?? 0;
      const [x, y] = [(from + size / 2) / largest, height + BAR / 2];
      const letter = letterOf(part);
      const text = [`${letter} ${cell.text}`, letter].find(
        (one) => roomOf([one]) < size / largest,
      );
      labels.push([x, y, text ?? [], "mid in"]);
      if (size)
        shapes[part] =
          `${shapes[part] ?? ""}M${from} ${height}h${size}v${BAR}h${-size}z`;
      places.push({
        x,
        y,
        say: `${label}, ${columns[part] ?? ""}: ${cell.text}`,
      });
      from += size;
    });
    starts += `M0 ${height}v${BAR}`;
    height += BAR + GAP;
    write(missingOf(cells), "muted");
  }
  return {
    points: places.map((place) => ({ ...place, y: place.y / height })),
    mark: plotMark(
      height,
      stretched(
        {},
        `0 0 ${largest} ${height}`,
        ...shapes.flatMap((d, part) => pathMarks(`p${part}`, d)),
        ["path", { d: starts }],
      ),
      ...keys.map(([y, part]): Mark => [
        "rect",
        { class: `p${part}`, y: percent(y / height), width: 20, height: 20 },
      ]),
      ...labelMarks(height, labels),
    ),
  };
}
