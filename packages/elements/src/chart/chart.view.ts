import type { PublishedCell } from "@corett/model";
import { parseCell } from "../figure.ts";

/** A cell of a table on the page: its text, and its figure where that differs. */
export interface GridCell {
  readonly text: string;
  readonly token?: string | undefined;
}

/** A table on the page, row by row; the first row names the columns. */
export type Grid = readonly (readonly GridCell[])[];

/** A figure and the words that stand for it on the page. */
export interface Cell extends PublishedCell {
  readonly text: string;
}

/** A table of figures in one language: what every chart is drawn from. */
export interface ChartView {
  readonly title: string;
  /** The names of the columns that hold figures. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** The country's code, where the row is a country. */
    readonly code?: string | undefined;
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
    ...(name?.token && { code: name.token }),
    cells: cells.map(({ text, token = text }) => ({
      text,
      ...parseCell(token),
    })),
  }));
  if (
    !rows.length ||
    !head.length ||
    rows.some(({ cells }) => cells.length !== head.length)
  )
    throw new Error("the table has gaps");
  const columns = head.map(({ text }) => text);
  return {
    // A single column says what is counted.
    title: columns.length > 1 ? title : `${title}: ${columns.join("")}`,
    columns,
    rows,
    citation: `${title}. ${source}`,
  };
}
