import type { Figure } from "@corett/model";
import type { CodeList } from "../cube/code-list.ts";
import type { Fault, FaultList } from "../faults/fault-list.ts";
import type { FaultCode } from "../faults/fault-words.ts";
import { type CodedSheet, placeOf, rawFigure, shown } from "./coded-sheet.ts";
import { contradictions, keepOnlyTotal, sliceOf } from "./contradictions.ts";
import {
  brokenSums,
  coordinates,
  type CountCell,
  type CountTable,
} from "./count-table.ts";

/**
 * Counts that change by more than this from one year to the next, and by more
 * than {@link JUMP_RATIO} times, are doubted. Slips of spreadsheets (a pasted
 * sum, a year) change far more, and true changes this large have a story.
 */
export const JUMP_DIFFERENCE = 100;
export const JUMP_RATIO = 5;

interface Work {
  readonly sheet: CodedSheet;
  readonly faults: FaultList;
  readonly column: number;
}

const MISSING: Figure = { kind: "missing" };

function faultAt(
  { sheet, column }: Work,
  row: number,
  subject: string,
  detail: Fault["detail"] = {},
): Fault {
  const field = sheet.matched.layout.fields.find(({ id }) => id === "value");
  return {
    place: placeOf(sheet.matched, row, column),
    subject,
    detail,
    ...(field && { field: field.header }),
    ...shown(sheet.matched, row, column, sheet.options),
  };
}

/** A figure as it stays after the faults of its own cell. */
function weighed(work: Work, row: number, at: readonly string[]): Figure {
  const { sheet, faults, column } = work;
  const subject = at.join(" ");
  const raw = sheet.matched.table.columns[column];
  const figure = rawFigure(sheet, row);
  const reading = sheet.counts?.[raw?.codes[row] ?? 0];
  const year = at[[...sheet.columns.keys()].indexOf("year")];
  const isYear = figure.kind === "number" && String(figure.value) === year;
  // A separator in a number that is its own year is the same slip.
  const code: FaultCode | undefined = isYear
    ? "value-equals-year"
    : reading?.fault;
  if (code === undefined) return figure;
  const decided = faults.add(code, () => faultAt(work, row, subject));
  return decided === "withhold" ? MISSING : figure;
}

function gather(work: Work): Map<string, CountCell> {
  const { sheet, faults } = work;
  const cells = new Map<string, CountCell>();
  const { table } = sheet.matched;
  for (const row of sheet.rows) {
    const at = coordinates(sheet, row);
    if (!at) continue;
    const key = at.join(" ");
    const figure = weighed(work, row, at);
    const before = cells.get(key);
    if (!before) {
      cells.set(key, { at, figure, row });
      continue;
    }
    const same = JSON.stringify(before.figure) === JSON.stringify(figure);
    const decided = faults.add(
      same ? "duplicate" : "contradicting-duplicate",
      () =>
        faultAt(work, row, key, {
          other: String(table.rowNumbers[before.row]),
        }),
    );
    if (decided === "withhold") cells.set(key, { ...before, figure: MISSING });
  }
  return cells;
}

function checkJumps(
  work: Work,
  cells: Map<string, CountCell>,
  position: number,
): void {
  if (position < 0) return;
  for (const [key, cell] of cells) {
    const year = Number(cell.at[position]);
    const before = cells.get(
      cell.at.with(position, String(year - 1)).join(" "),
    );
    if (cell.figure.kind !== "number" || before?.figure.kind !== "number")
      continue;
    const [low, high] = [cell.figure.value, before.figure.value].sort(
      (one, other) => one - other,
    );
    if (low === undefined || high === undefined) continue;
    if (high - low < JUMP_DIFFERENCE || high < low * JUMP_RATIO) continue;
    const decided = work.faults.add("jump", () => faultAt(work, cell.row, key));
    if (decided === "withhold") cells.set(key, { ...cell, figure: MISSING });
  }
}

/** Cells for which the sheet says anything at all. */
function givenKeys(sheet: CodedSheet): Set<string> {
  const keys = new Set<string>();
  const column = sheet.matched.columns.get("value") ?? 0;
  const codes = sheet.matched.table.columns[column]?.codes;
  for (const row of sheet.rows) {
    const at = coordinates(sheet, row);
    if (at && codes?.[row] !== 0) keys.add(at.join(" "));
  }
  return keys;
}

/**
 * Where a doubt about a sum was accepted, the parts are withheld.
 *
 * @returns the countries and years of which a sum is wrong and open
 */
function checkSums(
  work: Work,
  table: CountTable,
  cells: Map<string, CountCell>,
): Set<string> {
  const open = new Set<string>();
  for (const { total, parts, present, rest } of brokenSums(table)) {
    const short = rest.length > 0;
    const code: FaultCode = short ? "parts-short" : "total-differs";
    const detail = short
      ? { missing: rest.join(", ") }
      : { parts: parts.join(" + ") };
    const decided = work.faults.add(code, () =>
      faultAt(work, total.row, total.at.join(" "), detail),
    );
    if (decided === "open" && !short)
      open.add(sliceOf(total.at.join(" "), table));
    if (decided === "open" || (short && decided === "keep")) continue;
    for (const part of present) withholdBelow(cells, part, table.dimensions);
  }
  return open;
}

/** Withholds a cell and those below it: they would not add up either. */
function withholdBelow(
  cells: Map<string, CountCell>,
  part: CountCell,
  dimensions: CountTable["dimensions"],
): void {
  const below = part.at.map((code, at) => codesBelow(dimensions[at], code));
  for (const [key, cell] of cells) {
    const lies = cell.at.every((code, at) => below[at]?.has(code) === true);
    const { kind } = cell.figure;
    if (lies && (kind === "number" || kind === "below"))
      cells.set(key, { ...cell, figure: MISSING });
  }
}

/** A code and all that it is a sum of, at any depth. */
function codesBelow(list: CodeList | undefined, code: string): Set<string> {
  const found = new Set([code]);
  // A set visits what is added to it on the way.
  for (const one of found)
    for (const { total, parts } of list?.sums ?? [])
      if (total === one) for (const part of parts) found.add(part);
  return found;
}

/**
 * What is wrong between the cells of a sheet of counts, and the counts as they
 * stay after what was decided about doubts.
 */
export function checkCounts(sheet: CodedSheet, faults: FaultList): CountTable {
  const column = sheet.matched.columns.get("value") ?? 0;
  const work: Work = { sheet, faults, column };
  const cells = gather(work);
  const given = givenKeys(sheet);
  const columns = [...sheet.columns.values()];
  const dimensions = columns.map(({ list }) => list);
  checkJumps(work, cells, [...sheet.columns.keys()].indexOf("year"));
  const overlapping = sheet.matched.layout.overlapping ?? [];
  const table = { dimensions, overlapping, cells, withheld: new Set<string>() };
  const wrong = checkSums(work, table, cells);
  for (const cell of contradictions(table, wrong)) {
    const decided = faults.add("contradiction", () =>
      faultAt(work, cell.row, cell.at.join(" ")),
    );
    if (decided !== "open") keepOnlyTotal(cells, cell, table);
  }
  for (const [key, { figure }] of cells)
    if (figure.kind === "missing" && given.has(key)) table.withheld.add(key);
  return table;
}
