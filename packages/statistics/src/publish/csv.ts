import type { DataSet, Figure } from "@corett/model";

/** A cell of CSV (RFC 4180), never one that a spreadsheet would run. */
export function csvCell(value: string | number): string {
  const text = String(value);
  // A leading sign makes a formula of a text in spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV with the line ends of RFC 4180. */
export function csvText(
  rows: readonly (readonly (string | number)[])[],
): string {
  return rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

const valueOf = (figure: Figure) =>
  figure.kind === "number" ? figure.value : "";

/**
 * A data set as plain CSV: for each dimension its code and its label in both
 * languages, then the count, and in words why there is none.
 */
export function dataSetCsv(set: DataSet): string {
  const heads = set.dimensions.flatMap(({ id }) => [
    id,
    `${id}_es`,
    `${id}_en`,
  ]);
  const rows = set.observations.map(({ at, figure }) => [
    ...at.flatMap((code, position) => {
      const label = set.dimensions[position]?.codes.find(
        (one) => one.code === code,
      )?.label;
      return [code, label?.["es-419"] ?? code, label?.en ?? code];
    }),
    valueOf(figure),
    figure.kind,
    figure.kind === "below" ? figure.limit : "",
  ]);
  return csvText([[...heads, "count", "figure", "below"], ...rows]);
}
