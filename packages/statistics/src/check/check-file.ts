import type { Acceptance } from "../faults/acceptance.ts";
import {
  type AcceptedGroup,
  FaultList,
  type FaultGroup,
} from "../faults/fault-list.ts";
import { type MatchedSheet, matchLayout } from "../layout/match-layout.ts";
import {
  type ByteSource,
  type ReadFormat,
  type ReadOptions,
  readTables,
} from "../read/read-tables.ts";
import { Refusal } from "../read/refusal.ts";
import { checkCases } from "./check-cases.ts";
import { checkCounts } from "./check-counts.ts";
import {
  type CheckOptions,
  type CodedSheet,
  codeSheet,
} from "./coded-sheet.ts";
import type { CountTable } from "./count-table.ts";

/** How a file is read and checked. */
export interface CheckFileOptions extends CheckOptions, ReadOptions {
  /** Only the sheet with this name. */
  readonly sheet?: string;
  /** Decisions about faults that were found before. */
  readonly accepted?: readonly Acceptance[];
  /** So many places a kind of fault are listed: 100 by default. */
  readonly listed?: number;
}

/** What a check says of one sheet. */
export interface SheetSummary {
  readonly sheet: string | undefined;
  readonly layout: string;
  readonly rows: number;
  /** Rows that the layout does not use, such as other indicators. */
  readonly unused: number;
}

/** What a check says of a file. It holds nothing of what stands in it. */
export interface CheckReport {
  readonly format: ReadFormat;
  readonly sheets: readonly SheetSummary[];
  readonly errors: number;
  readonly doubts: number;
  readonly faults: readonly FaultGroup[];
  readonly accepted: readonly AcceptedGroup[];
  /** Decisions that no fault falls under any more. */
  readonly unused: readonly Acceptance[];
}

/** A file that was read and checked. The rows in it never leave the machine. */
export interface CheckedFile {
  readonly report: CheckReport;
  readonly sheets: readonly CodedSheet[];
  /** The counts of the sheets of counts, in the order of `sheets`. */
  readonly counts: readonly (CountTable | undefined)[];
}

function sum(
  groups: readonly FaultGroup[],
  level: FaultGroup["level"],
): number {
  return groups
    .filter((group) => group.level === level)
    .reduce((all, { count }) => all + count, 0);
}

function reportOf(
  format: ReadFormat,
  sheets: readonly CodedSheet[],
  faults: FaultList,
): CheckReport {
  const groups = faults.groups();
  return {
    format,
    sheets: sheets.map(({ matched, rows, unused }) => ({
      sheet: matched.table.sheet,
      layout: matched.layout.id,
      rows: rows.length,
      unused,
    })),
    errors: sum(groups, "error"),
    doubts: sum(groups, "doubt"),
    faults: groups,
    accepted: faults.accepted(),
    unused: faults.unused(),
  };
}

/** @throws Refusal if no sheet is understood, or none has rows */
function matchedSheets(
  tables: Awaited<ReturnType<typeof readTables>>["tables"],
  faults: FaultList,
  wanted: string | undefined,
): MatchedSheet[] {
  const chosen = tables.filter(
    ({ sheet }) => wanted === undefined || sheet === wanted,
  );
  if (chosen.length === 0) throw new Refusal("no-sheet");
  const filled = chosen.filter(({ rowCount }) => rowCount > 0);
  if (filled.length === 0) throw new Refusal("empty");
  const matched = filled.flatMap((table) => matchLayout(table, faults) ?? []);
  if (matched.length === 0) throw new Refusal("no-header");
  return matched;
}

/**
 * Reads a file, finds which kind of sheet it is, and tells everything that is
 * wrong with it at once.
 *
 * @throws Refusal if it is no table, is damaged, or is not understood at all
 */
export async function checkFile(
  source: ByteSource,
  options: CheckFileOptions = {},
): Promise<CheckedFile> {
  const file = await readTables(source, options);
  const faults = new FaultList(options.accepted, options.listed);
  const matched = matchedSheets(file.tables, faults, options.sheet);
  for (const { row, column } of file.slips)
    faults.add("text-after-quote", () => ({ place: { row, column } }));
  for (let more = file.slips.length; more < file.slipCount; more++)
    faults.add("text-after-quote", () => ({ place: {} }));
  const sheets = matched.map((one) => codeSheet(one, faults, options));
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new Refusal("no-rows");
  const counts = sheets.map((sheet) => {
    if (sheet.matched.layout.rows === "counts")
      return checkCounts(sheet, faults);
    checkCases(sheet, faults);
    return undefined;
  });
  return { report: reportOf(file.format, sheets, faults), sheets, counts };
}
