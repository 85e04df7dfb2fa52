import type { Figure } from "@corett/model";
import { parseFigure } from "../figure.ts";

/** A cell of a table on the page: its text, and its figure where that differs. */
export interface GridCell {
  readonly text: string;
  readonly token?: string | undefined;
}

/** A table on the page, row by row; the first row names the columns. */
export type Grid = readonly (readonly GridCell[])[];

/** A figure and the words that stand for it on the page. */
export interface Cell {
  readonly text: string;
  readonly figure: Figure;
}

/** A table of figures in one language: what every chart is drawn from. */
export interface ChartView {
  readonly title: string;
  /** The names of the columns that hold figures. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly Cell[];
  }[];
  /** The title and the source, written out. */
  readonly citation: string;
}

/**
 * Reads a table: the first row names the columns, the first cell of every other
 * row names the row, all other cells hold figures.
 *
 * @throws Error if a cell holds no figure, or a row has gaps
 */
export function chartView(
  title: string,
  grid: Grid,
  source: string,
): ChartView {
  const [[, ...head] = [], ...body] = grid;
  const rows = body.map(([name, ...cells]) => ({
    label: name?.text ?? "",
    cells: cells.map(({ text, token = text }) => ({
      text,
      figure: parseFigure(token),
    })),
  }));
  if (
    !rows.length ||
    !head.length ||
    rows.some(({ cells }) => cells.length !== head.length)
  )
    throw new Error("the table has gaps");
  return {
    title,
    columns: head.map(({ text }) => text),
    rows,
    citation: `${title}. ${source}`,
  };
}
