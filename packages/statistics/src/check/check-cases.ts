import { finderOf } from "../layout/read-cell.ts";
import type { FaultList } from "../faults/fault-list.ts";
import { type CodedSheet, NONE, placeOf } from "./coded-sheet.ts";

/** Whether two rows say the same in every column that counts. */
function sameRow(sheet: CodedSheet, one: number, other: number): boolean {
  for (const { codes } of sheet.columns.values())
    if (codes[one] !== codes[other]) return false;
  return true;
}

/**
 * A case stands once. The same number in the register of two countries or
 * years is another case only if the number says so itself.
 */
function checkDuplicates(sheet: CodedSheet, faults: FaultList): void {
  const { matched, rows } = sheet;
  const column = matched.columns.get("case");
  const raw = column === undefined ? undefined : matched.table.columns[column];
  if (column === undefined || !raw) return;
  const field = matched.layout.fields.find(({ id }) => id === "case");
  const first = new Int32Array(raw.values.size).fill(NONE);
  for (const row of rows) {
    const code = raw.codes[row] ?? 0;
    if (code === 0) continue;
    const before = first[code] ?? NONE;
    if (before === NONE) {
      first[code] = row;
      continue;
    }
    const same = sameRow(sheet, before, row);
    faults.add(same ? "duplicate-case" : "contradicting-case", () => ({
      place: placeOf(matched, row, column),
      ...(field && { field: field.header }),
      detail: { other: String(matched.table.rowNumbers[before]) },
    }));
  }
}

/** Leaves of the list of ages that are under 18, by index. */
function minorAges(sheet: CodedSheet): ReadonlySet<number> {
  const list = sheet.columns.get("age")?.list;
  const codes = ["Y0T17", "Y0T11", "Y12T14", "Y15T17", "Y0T17_U", "Y0T14"];
  return new Set(
    codes.flatMap((code) => (list && finderOf(list).find(code)) ?? []),
  );
}

/**
 * Palermo Protocol, article 3: for those under 18 no means are needed. For an
 * adult an empty cell is a doubt, and so is one for a person of unknown age.
 */
function checkMeans(sheet: CodedSheet, faults: FaultList): void {
  const means = sheet.columns.get("means");
  const age = sheet.columns.get("age");
  if (!means || !age) return;
  const minors = minorAges(sheet);
  const none = finderOf(means.list).find("NONE");
  const raw = sheet.matched.table.columns[means.column];
  for (const row of sheet.rows) {
    const code = means.codes[row] ?? NONE;
    // A word that was not understood is a fault of its own.
    if (code === NONE && raw?.values.text(raw.codes[row] ?? 0).trim() !== "")
      continue;
    const years = age.codes[row] ?? NONE;
    if ((code !== NONE && code !== none) || years === NONE) continue;
    if (minors.has(years)) continue;
    faults.add("adult-without-means", () => ({
      place: placeOf(sheet.matched, row, means.column),
      field: means.field.header,
    }));
  }
}

/** What is wrong between the cells and rows of a register of cases. */
export function checkCases(sheet: CodedSheet, faults: FaultList): void {
  checkDuplicates(sheet, faults);
  checkMeans(sheet, faults);
}
