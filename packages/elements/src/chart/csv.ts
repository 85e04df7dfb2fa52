import type { Grid } from "./chart.view.ts";

/** Quoted always; a spreadsheet runs a cell that begins as a formula does. */
function field(text: string): string {
  return `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs to
 * read accents). Numbers are bare digits; a cell without a number says why in
 * words. The last line is the source.
 */
export function csvOf(grid: Grid, citation: string): string {
  const lines = grid.map((row) =>
    row.map(({ text, token = text }) =>
      /^\d+$/.test(token) ? token : field(text),
    ),
  );
  return `\uFEFF${[...lines, [field(citation)]].join("\r\n")}\r\n`;
}
