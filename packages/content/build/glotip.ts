import type { Figure } from "@corett/model";
import { parse } from "csv-parse/sync";

/** A row of UNODC's GLOTIP file, as far as it is used here. */
export interface GlotipRow {
  /** The row's place in the file; the first row of data is 2. */
  readonly line: number;
  readonly country: string;
  readonly year: string;
  readonly sex: string;
  readonly value: string;
}

/** A fault in the source file, for the person who looks after it. */
export class SourceFault extends Error {
  constructor(
    file: string,
    line: number,
    value: string,
    es: string,
    en: string,
  ) {
    super(
      `${file}, fila / row ${String(line)}, txtVALUE "${value}"\n  es: ${es}\n  en: ${en}`,
    );
  }
}

/**
 * The rows that count detected victims of any age by country, year and sex.
 * All other breakdowns are left alone: republishing them would let small counts
 * be worked out.
 */
export function detectedVictims(text: string): GlotipRow[] {
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  return rows.flatMap((row, index) =>
    row["Indicator"] === "Detected trafficking victims" &&
    row["Dimension"] === "Total" &&
    row["Category"] === "Total" &&
    row["Age"] === "Total"
      ? [
          {
            line: index + 2,
            country: row["Iso3_code"] ?? "",
            year: row["Year"] ?? "",
            sex: row["Sex"] ?? "",
            value: row["txtVALUE"] ?? "",
          },
        ]
      : [],
  );
}

/** A figure, and whether it is withheld because the source looks wrong. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly doubtful: boolean;
}

/**
 * Reads one published value. A value with a thousands separator that equals its
 * own year is a slip of a spreadsheet: it is withheld.
 *
 * @throws SourceFault if the value is of no known form
 */
export function readValue(
  { value, year, line }: GlotipRow,
  file: string,
): ReadFigure {
  if (/^\d+$/.test(value))
    return {
      figure: { kind: "number", value: Number(value) },
      doubtful: false,
    };
  const below = /^<(\d+)$/.exec(value);
  if (below)
    return {
      figure: { kind: "below", limit: Number(below[1]) },
      doubtful: false,
    };
  if (/^\d{1,3}(?:,\d{3})+$/.test(value) && value.replaceAll(",", "") === year)
    return { figure: { kind: "missing" }, doubtful: true };
  throw new SourceFault(
    file,
    line,
    value,
    "se espera un número sin separadores o «<5»; corrija la celda en la fuente",
    "a number without separators or “<5” is expected; correct the cell at its source",
  );
}

/**
 * The rows of one sex by "country year".
 *
 * @throws SourceFault if two rows for the same cell differ
 */
export function indexRows(
  rows: readonly GlotipRow[],
  sex: string,
  file: string,
): Map<string, GlotipRow> {
  const index = new Map<string, GlotipRow>();
  for (const row of rows) {
    if (row.sex !== sex) continue;
    const key = `${row.country} ${row.year}`;
    const other = index.get(key);
    if (other && other.value !== row.value)
      throw new SourceFault(
        file,
        row.line,
        row.value,
        `la fila ${String(other.line)} da otro valor para lo mismo: "${other.value}"; deje una`,
        `row ${String(other.line)} gives another value for the same cell: "${other.value}"; keep one`,
      );
    index.set(key, row);
  }
  return index;
}
