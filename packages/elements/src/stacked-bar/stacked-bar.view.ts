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
import { signed } from "../chart/sign.ts";
import type { Mark } from "../marks/marks.ts";

/** Heights in CSS pixels: a line of the key, of text, a bar, the space below it. */
const KEY = 24;
const LINE = 18;
const BAR = 24;
const GAP = 10;

const numberOf = ({ figure }: Cell) =>
  figure.kind === "number" ? figure.value : 0;

/** Parts are told apart by letters as well as by colour. */
const letterOf = (part: number) => String.fromCharCode(65 + part);

const MIDDLE = { "text-anchor": "middle" } as const;

/** A part of a bar: where it begins and how long it is, in counts. */
interface Part {
  readonly cell: Cell;
  readonly part: number;
  readonly from: number;
  readonly size: number;
}

/** A row of the table with its bar. */
interface Row {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly total: number;
  /** What stands above the bar. */
  readonly above: readonly string[];
  /** Why the bar does not have all its parts. */
  readonly below: readonly string[];
  /** Where the bar begins, from the top. */
  readonly top: number;
}

function rowsOf({ rows }: ChartView, from: number) {
  let height = from;
  const found = rows.map(({ label, cells }): Row => {
    let total = 0;
    const parts = cells.map((cell, part) => {
      const size = numberOf(cell);
      total += size;
      return { cell, part, from: total - size, size };
    });
    const above = linesOf(label, lettersIn(1));
    const below = linesOf(
      cells
        .map((cell, part) =>
          cell.figure.kind === "number" && !cell.firmness
            ? ""
            : `${letterOf(part)} ${signed(cell, true)}`,
        )
        .filter(Boolean)
        .join(" · "),
      lettersIn(1),
    );
    const top = height + above.length * LINE;
    height = top + BAR + below.length * LINE + GAP;
    return { label, parts, total, above, below, top };
  });
  return { rows: found, height };
}

/** Which letter and colour stands for which column. */
function keyMarks(
  key: readonly (readonly string[])[],
  down: (y: number) => string,
): Mark[] {
  let line = 0;
  return key.flatMap((names, part): Mark[] => {
    const top = line * KEY;
    line += names.length;
    return [
      ["rect", { class: `p${part}`, y: down(top + 1), width: 20, height: 20 }],
      textMarkAt(10, down(top + 11), letterOf(part), {
        class: `l${part}`,
        ...MIDDLE,
      }),
      ...names.map((text, index) =>
        textMarkAt(28, down(top + 11 + index * LINE), text),
      ),
    ];
  });
}

/** A part's letter and value, or its letter, or nothing: what has room. */
function nameOf({ cell, part, size }: Part, share: (value: number) => number) {
  const letter = letterOf(part);
  return [`${letter} ${cell.text}`, letter, ""].find(
    (text) => !text || roomOf([text]) < share(size),
  );
}

/**
 * Bars divided into the columns of the table. A key of letters and colours names
 * the parts; letters and values stand in the bars too, where they have room. A
 * part without a number is not drawn; below the bar stands why.
 */
export function stackedPlot(view: ChartView): Plot {
  const { columns } = view;
  const key = columns.map((name) => linesOf(name, lettersIn(0.9)));
  const { rows, height } = rowsOf(view, key.flat().length * KEY + GAP);
  const largest = Math.max(1, ...rows.map(({ total }) => total));
  const share = (value: number) => value / largest;
  const down = (y: number) => percent(y / height);
  return {
    points: rows.flatMap(({ label, parts, top }) =>
      parts.map(({ cell, part, from, size }) => ({
        x: share(from + size / 2),
        y: (top + BAR / 2) / height,
        say: `${label}, ${columns[part] ?? ""}: ${cell.text}`,
      })),
    ),
    mark: plotMark(
      height,
      stretched(
        {},
        `0 0 ${largest} ${height}`,
        ...columns.flatMap((_, part) =>
          pathMarks(
            `p${part}`,
            rows
              .flatMap(({ parts, top }) =>
                parts
                  .slice(part, part + 1)
                  .map(({ from, size }) =>
                    size ? `M${from} ${top}h${size}v${BAR}h${-size}z` : "",
                  ),
              )
              .join(""),
          ),
        ),
        // Where every bar begins, the empty ones too.
        ["path", { d: rows.map(({ top }) => `M0 ${top}v${BAR}`).join("") }],
      ),
      ...keyMarks(key, down),
      ...rows.flatMap(({ parts, above, below, top }): Mark[] => [
        ...above.map((text, line) =>
          textMarkAt(0, down(top - (above.length - line - 0.5) * LINE), text),
        ),
        ...parts.flatMap((one) => {
          const text = nameOf(one, share);
          return text
            ? [
                textMarkAt(
                  percent(share(one.from + one.size / 2)),
                  down(top + BAR / 2),
                  text,
                  { class: `l${one.part}`, ...MIDDLE },
                ),
              ]
            : [];
        }),
        ...below.map((text, line) =>
          textMarkAt(0, down(top + BAR + (line + 0.6) * LINE), text, {
            class: "muted",
          }),
        ),
      ]),
    ),
  };
}
