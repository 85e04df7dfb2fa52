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
  /** What one unit is; nothing where the title says it. */
  readonly counted: string;
  /** The language of the title, where the page says it is another. */
  readonly lang?: string | undefined;
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
 * @param counted - what one unit is, where the columns do not say it
 * @throws Error if a cell holds no figure, or a row has gaps
 */
export function chartView(
  title: string,
  grid: Grid,
  source: string,
  counted = "",
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
    title,
    // A single column says what is counted.
    counted: counted || (columns.length > 1 ? "" : columns.join("")),
    columns,
    rows,
    citation: `${title}. ${source}`,
  };
}
