import type { Figure } from "@corett/model";
import { CODE_LISTS } from "../cube/code-lists.ts";
import type { CodeList } from "../cube/code-list.ts";
import type { Fault, FaultList, Place } from "../faults/fault-list.ts";
import type { FaultCode } from "../faults/fault-words.ts";
import type { Field } from "../layout/field.ts";
import type { MatchedSheet } from "../layout/match-layout.ts";
import {
  type CellReading,
  type CountReading,
  finderOf,
  readCode,
  readCount,
  type YearSpan,
} from "../layout/read-cell.ts";
import { folded } from "../layout/spelling.ts";

/** What a check is told about the delivery. */
export interface CheckOptions {
  /** Every row must be of this country (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** Every row must be of this year. */
  readonly year?: number;
  /** The years that are believed: 1990 to this one. */
  readonly latestYear?: number;
  /** The language of suggestions: Spanish by default. */
  readonly language?: "es-419" | "en";
  /** Shows in the report what stands in a faulty cell. False by default. */
  readonly showValues?: boolean;
}

/** Nothing: the cell is empty or was not understood. */
export const NONE = -1;

/** A column of codes: for each row an index in the list, or {@link NONE}. */
export interface CodedColumn {
  readonly field: Field;
  readonly list: CodeList;
  readonly codes: Int32Array;
  /** Its place in the sheet, from 0. */
  readonly column: number;
}

/** A sheet of which every cell that counts is understood or a known fault. */
export interface CodedSheet {
  readonly matched: MatchedSheet;
  /** Row indices of the table that hold data of use. */
  readonly rows: Int32Array;
  /** Rows below the headings that the layout does not use. */
  readonly unused: number;
  readonly columns: ReadonlyMap<string, CodedColumn>;
  /** Distinct counts as read, by the raw code; only for sheets of counts. */
  readonly counts: readonly CountReading[] | undefined;
  readonly options: CheckOptions;
}

/** Where a row and a column of a sheet are, for the reader. */
export function placeOf(
  { table }: MatchedSheet,
  row: number,
  column?: number,
): Place {
  return { sheet: table.sheet, row: table.rowNumbers[row], column };
}

/** What stands in a cell, if the report may show it. */
export function shown(
  { table }: MatchedSheet,
  row: number,
  column: number,
  { showValues = false }: CheckOptions,
): { value?: string } {
  const raw = table.columns[column];
  if (!showValues || !raw) return {};
  return { value: raw.values.text(raw.codes[row] ?? 0).slice(0, 80) };
}

function chosenRows({ table, headerRow, select }: MatchedSheet): Int32Array {
  const wanted = select.map(({ column, values }) => {
    const raw = table.columns[column];
    const keys = values.map(folded);
    const good = Uint8Array.from(
      { length: raw?.values.size ?? 0 },
      (_, code) =>
        keys.includes(folded(raw?.values.text(code) ?? "")) ? 1 : 0,
    );
    return { codes: raw?.codes, good };
  });
  const rows = new Int32Array(Math.max(0, table.rowCount - headerRow - 1));
  let count = 0;
  for (let row = headerRow + 1; row < table.rowCount; row++)
    if (wanted.every(({ codes, good }) => good[codes?.[row] ?? 0] === 1))
      rows[count++] = row;
  return rows.subarray(0, count);
}

const UNKNOWN = "_U";

/** The word for "not stated" in a field's list, for the advice. */
function unknownWord({ list }: Field): string | undefined {
  if (!list) return undefined;
  const found = CODE_LISTS[list].codes.find(({ code }) => code === UNKNOWN);
  return found?.label["es-419"];
}

interface FieldWork {
  readonly matched: MatchedSheet;
  readonly field: Field;
  readonly column: number;
  readonly faults: FaultList;
  readonly options: CheckOptions;
}

function tell(
  { matched, field, column, faults, options }: FieldWork,
  code: FaultCode,
  row: number,
  detail: Fault["detail"] = {},
): void {
  faults.add(code, () => ({
    place: placeOf(matched, row, column),
    field: field.header,
    detail: { field: field.header, ...detail },
    ...shown(matched, row, column, options),
  }));
}

/** Whether a code is the one that the delivery is about. */
function expectation(
  { field, options }: FieldWork,
  list: CodeList,
): { readonly index: number; readonly code: FaultCode } | undefined {
  if (field.id === "country" && options.country !== undefined) {
    const index = finderOf(list).find(options.country);
    if (index !== undefined) return { index, code: "another-country" };
  }
  if (field.id === "year" && options.year !== undefined) {
    const index = finderOf(list).find(String(options.year));
    if (index !== undefined) return { index, code: "another-year" };
  }
  return undefined;
}

/** Reads one column: each distinct value once, then row by row by its number. */
function codeColumn(work: FieldWork, rows: Int32Array): CodedColumn {
  const { matched, field, column, options } = work;
  const { table, layout } = matched;
  const list = CODE_LISTS[field.list ?? "year"];
  const raw = table.columns[column];
  const span: YearSpan = { from: 1990, to: options.latestYear ?? 2100 };
  const language = options.language ?? "es-419";
  const readings: CellReading[] = Array.from(
    { length: raw?.values.size ?? 0 },
    (_, code) =>
      readCode(raw?.values.text(code) ?? "", field, span, language, layout),
  );
  const codes = new Int32Array(table.rowCount).fill(NONE);
  const expected = expectation(work, list);
  // For most rows one look into an array of numbers is all.
  const plain = Int32Array.from(readings, (reading) =>
    reading.kind === "code" && (!expected || reading.index === expected.index)
      ? reading.index
      : NONE,
  );
  const rawCodes = raw?.codes ?? codes;
  for (const row of rows) {
    const index = plain[rawCodes[row] ?? 0] ?? NONE;
    if (index !== NONE) {
      codes[row] = index;
      continue;
    }
    const reading = readings[rawCodes[row] ?? 0];
    if (reading?.kind === "code") {
      codes[row] = reading.index;
      if (expected)
        tell(work, expected.code, row, {
          expected: list.codes[expected.index]?.label ?? "",
        });
    } else if (reading?.kind === "fault")
      tell(work, reading.code, row, {
        ...(reading.code === "year-out-of-range" && {
          from: String(span.from),
          to: String(span.to),
        }),
        ...(reading.suggestion !== undefined && {
          suggestion: reading.suggestion,
        }),
      });
    else if (field.required) {
      const word = unknownWord(field);
      tell(
        work,
        "empty-cell",
        row,
        word === undefined ? {} : { unknown: word },
      );
    }
  }
  return { field, list, codes, column };
}

/**
 * Understands every cell of a sheet by its layout. Each distinct value is read
 * once, however many rows have it.
 */
export function codeSheet(
  matched: MatchedSheet,
  faults: FaultList,
  options: CheckOptions,
): CodedSheet {
  const rows = chosenRows(matched);
  const columns = new Map<string, CodedColumn>();
  let counts: CountReading[] | undefined;
  for (const field of matched.layout.fields) {
    const column = matched.columns.get(field.id);
    if (column === undefined) continue;
    const raw = matched.table.columns[column];
    const work = { matched, field, column, faults, options };
    if (field.kind === "count")
      counts = Array.from({ length: raw?.values.size ?? 0 }, (_, code) =>
        readCount(raw?.values.text(code) ?? ""),
      );
    else if (field.kind === "case-id") checkCaseIds(work, rows);
    else if (field.kind !== "confidentiality")
      columns.set(field.id, codeColumn(work, rows));
  }
  const unused = matched.table.rowCount - matched.headerRow - 1 - rows.length;
  return { matched, rows, unused, columns, counts, options };
}

/** A case without a number cannot be told from another. */
function checkCaseIds(work: FieldWork, rows: Int32Array): void {
  const raw = work.matched.table.columns[work.column];
  for (const row of rows)
    if (raw?.codes[row] === 0) tell(work, "empty-cell", row);
}

/** The figure of a row of a sheet of counts, before doubts are weighed. */
export function rawFigure(sheet: CodedSheet, row: number): Figure {
  const { matched, counts } = sheet;
  const column = matched.columns.get("value");
  const raw = column === undefined ? undefined : matched.table.columns[column];
  const figure = counts?.[raw?.codes[row] ?? 0]?.figure ?? { kind: "missing" };
  if (figure.kind !== "missing") return figure;
  const conf = matched.columns.get("conf");
  const flag = conf === undefined ? undefined : matched.table.columns[conf];
  const mark = flag?.values.text(flag.codes[row] ?? 0).trim() ?? "";
  // SDMX: F is free; anything else beside an empty count is held back.
  return mark === "" || mark === "F" ? figure : { kind: "suppressed" };
}
