import type { Cell } from "../chart/chart.view.ts";
import { pathMarks } from "../chart/plot.ts";
import type { Mark } from "../marks/marks.ts";

/** With more rows, dots would hide the line: then only lone ones are drawn. */
const DOTS = 20;

/** Colours there are; beyond them they come again with other dashes. */
const COLOURS = 3;

const isNumber = (cell: Cell | undefined) => cell?.figure.kind === "number";

/**
 * A line and its dots, as paths in a box of one unit a row and one a count. A
 * stroke of no length is a dot: round or square, by the end of the line.
 *
 * @param sample - a piece of the line more, to stand before its name
 */
export function seriesPaths(
  cells: readonly Cell[],
  index: number,
  max: number,
  sample: string,
): Mark[] {
  let line = "";
  let dots = "";
  let soft = "";
  cells.forEach((cell, row) => {
    const { figure, firmness } = cell;
    if (figure.kind !== "number") return;
    const place = `${row} ${max - figure.value}`;
    // A line across a change of method would compare what cannot be compared.
    const joins = isNumber(cells[row - 1]) && firmness !== "break";
    const next = cells[row + 1];
    const joined = isNumber(next) && next?.firmness !== "break";
    line += (joins ? "L" : "M") + place;
    // WebKit stretches the ends of a line that has no length at all.
    const dot = `M${place}h.001`;
    if (firmness === "provisional" || firmness === "estimate") soft += dot;
    else if (cells.length <= DOTS || !(joins || joined)) dots += dot;
  });
  const kind = `s${index % COLOURS} l${index}`;
  return [
    ...pathMarks(kind, line + sample),
    ...pathMarks(`${kind} dot`, dots + soft),
    ...pathMarks("hollow dot", soft),
  ];
}
