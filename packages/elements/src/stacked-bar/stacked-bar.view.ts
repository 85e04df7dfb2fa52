import type { Cell, ChartView } from "../chart/chart.view.ts";
import { type Plot, plotMark, stretched } from "../chart/plot.ts";
import { percent } from "../chart/scale.ts";
import type { Mark } from "../marks/marks.ts";

/** Heights in CSS pixels: a line of the key, a row with its name. */
const KEY = 22;
const ROW = 46;

/** How wide the longest bar is; behind it stands what is not drawn. */
const LENGTH = 0.8;

/** A narrower part has no room for its letter. */
const LETTER_ROOM = 0.05;

const numberOf = ({ figure }: Cell) =>
  figure.kind === "number" ? figure.value : 0;

/** Parts are told apart by letters as well as by colour. */
const letterOf = (part: number) => String.fromCharCode(65 + part);

/** A part of a bar: where it begins and how long it is, in counts. */
interface Part {
  readonly label: string;
  readonly cell: Cell;
  readonly row: number;
  readonly part: number;
  readonly from: number;
  readonly size: number;
}

function partsOf({ rows }: ChartView): Part[] {
  return rows.flatMap(({ label, cells }, row) => {
    let from = 0;
    return cells.map((cell, part) => {
      const size = numberOf(cell);
      const found = { label, cell, row, part, from, size };
      from += size;
      return found;
    });
  });
}

const letter = (part: number, x: string | number, y: number): Mark => [
  "text",
  { class: `l${part}`, x, y, "text-anchor": "middle" },
  letterOf(part),
];

/** Which letter and colour stands for which column. */
function keyMarks(columns: readonly string[]): Mark[] {
  return columns.flatMap((name, part): Mark[] => [
    ["rect", { class: `p${part}`, y: part * KEY + 2, width: 18, height: 18 }],
    letter(part, 9, part * KEY + 11),
    ["text", { x: 26, y: part * KEY + 11 }, name],
  ]);
}

/** Why a bar does not have all its parts, behind its end. */
function hiddenMarks(
  rows: ChartView["rows"],
  end: (row: number) => number,
  top: (row: number) => number,
): Mark[] {
  return rows.flatMap(({ cells }, row): Mark[] => {
    const hidden = cells.flatMap(({ figure, text }, part) =>
      figure.kind === "number" ? [] : [`${letterOf(part)}: ${text}`],
    );
    return hidden.length
      ? [
          [
            "text",
            { class: "muted", x: percent(end(row)), dx: 6, y: top(row) + 33 },
            hidden.join(", "),
          ],
        ]
      : [];
  });
}

/**
 * Bars divided into the columns of the table. A key of letters and colours names
 * the parts; the letters stand in the bars too. A part without a number is not
 * drawn, and the row says why behind its bar.
 */
export function stackedPlot(view: ChartView): Plot {
  const { columns, rows } = view;
  const totals = rows.map(({ cells }) =>
    cells.reduce((sum, cell) => sum + numberOf(cell), 0),
  );
  const largest = Math.max(1, ...totals);
  const height = columns.length * KEY + rows.length * ROW;
  const top = (row: number) => columns.length * KEY + row * ROW;
  const share = (value: number) => (LENGTH * value) / largest;
  const parts = partsOf(view);
  const boxes = columns.map((_, part): Mark => [
    "path",
    {
      class: `p${part}`,
      d: parts
        .filter((one) => one.part === part && one.size)
        .map(
          ({ row, from, size }) =>
            `M${from} ${top(row) + 22}h${size}v22h${-size}z`,
        )
        .join(""),
    },
  ]);
  return {
    points: parts.map(({ label, cell, row, part, from, size }) => ({
      x: share(from + size / 2),
      y: (top(row) + 33) / height,
      say: `${label}, ${columns[part] ?? ""}: ${cell.text}`,
    })),
    mark: plotMark(
      height,
      stretched(
        { width: percent(LENGTH) },
        `0 0 ${largest} ${height}`,
        ...boxes,
      ),
      ...keyMarks(columns),
      ...rows.map(({ label }, row): Mark => [
        "text",
        { y: top(row) + 11 },
        label,
      ]),
      ...parts
        .filter(({ size }) => share(size) > LETTER_ROOM)
        .map(({ row, part, from, size }) =>
          letter(part, percent(share(from + size / 2)), top(row) + 33),
        ),
      ...hiddenMarks(rows, (row) => share(totals[row] ?? 0), top),
    ),
  };
}
