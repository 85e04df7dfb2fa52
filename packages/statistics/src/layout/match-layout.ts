import type { FaultList } from "../faults/fault-list.ts";
import type { RawTable } from "../read/raw-table.ts";
import type { Field, Layout } from "./field.ts";
import { LAYOUTS } from "./layouts.ts";
import { folded, nearest } from "./spelling.ts";

/** Headings are sought in so many first rows: titles may stand above them. */
const HEADER_ROWS = 20;

/** A sheet with the columns of a layout found in it. */
export interface MatchedSheet {
  readonly table: RawTable;
  readonly layout: Layout;
  /** Index of the row of headings; data begins below. */
  readonly headerRow: number;
  /** Column index by field id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column indices by which rows are chosen, with the values that count. */
  readonly select: readonly {
    readonly column: number;
    readonly values: readonly string[];
  }[];
}

/** Headings that point to data about a person; never needed, never read. */
const PERSONAL =
  /^(?:(?:primer|segundo|first|last|full|sur)? ?(?:nombres?|apellidos?|names?|surname)(?: y apellidos?| completos?)?|fecha de nacimiento|birth ?date|date of birth|dob|dpi|cedula|dui|curp|rfc|pasaporte|passport(?: number)?|telefono|phone|celular|correo(?: electronico)?|e ?mail|direccion|address|domicilio|numero de documento|document number|alias)$/;

function headings(table: RawTable, row: number): string[] {
  return table.columns.map(({ codes, values }) =>
    values.text(codes[row] ?? 0).trim(),
  );
}

function namesOf({ header, aliases = [], id }: Field): string[] {
  return [header["es-419"], header.en, id, ...aliases].map(folded);
}

const columnsOf = (layout: Layout, texts: readonly string[]) => {
  const found = new Map<string, number>();
  for (const field of layout.fields) {
    const names = namesOf(field);
    const column = texts.findIndex(
      (text) => text !== "" && names.includes(text),
    );
    if (column >= 0) found.set(field.id, column);
  }
  return found;
};

interface Candidate {
  readonly layout: Layout;
  readonly row: number;
  readonly columns: Map<string, number>;
  readonly score: number;
}

function candidate(
  layout: Layout,
  row: number,
  texts: readonly string[],
): Candidate | undefined {
  const columns = columnsOf(layout, texts);
  const select = layout.select ?? [];
  if (select.some(({ header }) => !texts.includes(folded(header))))
    return undefined;
  const needed = layout.fields.filter(({ required }) => required);
  const has = needed.filter(({ id }) => columns.has(id)).length;
  if (columns.size < 2 || has * 2 < needed.length) return undefined;
  const score = has / needed.length + (columns.size + select.length) / 100;
  return { layout, row, columns, score };
}

/** The layout and row of headings that fit best, or undefined if none does. */
export function findLayout(table: RawTable): Candidate | undefined {
  let best: Candidate | undefined;
  for (let row = 0; row < Math.min(HEADER_ROWS, table.rowCount); row++) {
    const texts = headings(table, row).map(folded);
    for (const layout of LAYOUTS) {
      const found = candidate(layout, row, texts);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best;
}

function checkHeadings(
  { layout, columns, row }: Candidate,
  table: RawTable,
  faults: FaultList,
): void {
  const place = (column?: number) => ({
    sheet: table.sheet,
    row: table.rowNumbers[row],
    column,
  });
  for (const { id, required, header } of layout.fields)
    if (required && !columns.has(id))
      faults.add("missing-column", () => ({
        place: place(),
        detail: { expected: header },
      }));
  const used = new Set(columns.values());
  const known = [
    ...(layout.ignored ?? []),
    ...(layout.select ?? []).map(({ header }) => header),
  ].map(folded);
  const names = layout.fields.map(({ header }) => header["es-419"]);
  for (const [column, text] of headings(table, row).entries()) {
    if (text === "" || used.has(column) || known.includes(folded(text)))
      continue;
    if (PERSONAL.test(folded(text)))
      faults.add("personal-data-column", () => ({ place: place(column) }));
    else {
      const twice = layout.fields.find((field) =>
        namesOf(field).includes(folded(text)),
      );
      // The first column of a field is used; a second is a fault.
      if (twice)
        faults.add("duplicate-column", () => ({
          place: place(column),
          field: twice.header,
          detail: { other: String((columns.get(twice.id) ?? 0) + 1) },
        }));
      else {
        const suggestion = nearest(text, names);
        faults.add("column-not-used", () => ({
          place: place(column),
          ...(suggestion !== undefined && { detail: { suggestion } }),
        }));
      }
    }
  }
}

/** Cells with text to the right of the last heading. */
function checkWidth(
  { row }: Candidate,
  table: RawTable,
  faults: FaultList,
): void {
  const texts = headings(table, row);
  for (const [column, { codes, values }] of table.columns.entries()) {
    if (texts[column] !== "") continue;
    for (let at = row + 1; at < table.rowCount; at++)
      if (codes[at] !== 0 && values.text(codes[at] ?? 0).trim() !== "")
        faults.add("too-many-cells", () => ({
          place: { sheet: table.sheet, row: table.rowNumbers[at], column },
        }));
  }
}

/**
 * Finds which kind of sheet a table is and where its headings stand, and tells
 * of headings that are missing, twice, unknown or about persons.
 *
 * @returns undefined if it is no sheet that is understood
 */
export function matchLayout(
  table: RawTable,
  faults: FaultList,
): MatchedSheet | undefined {
  const found = findLayout(table);
  if (!found) return undefined;
  checkHeadings(found, table, faults);
  checkWidth(found, table, faults);
  const texts = headings(table, found.row).map(folded);
  return {
    table,
    layout: found.layout,
    headerRow: found.row,
    columns: found.columns,
    select: (found.layout.select ?? []).map(({ header, values }) => ({
      column: texts.indexOf(folded(header)),
      values,
    })),
  };
}
