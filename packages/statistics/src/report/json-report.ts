import type { CheckReport } from "../check/check-file.ts";
import { cellName, type FaultGroup } from "../faults/fault-list.ts";
import { FAULT_WORDS } from "../faults/fault-words.ts";
import { describeFault } from "./describe-fault.ts";

function groupOf(group: FaultGroup) {
  return {
    code: group.code,
    level: group.level,
    count: group.count,
    what: FAULT_WORDS[group.code].what,
    first: group.first.map((fault) => ({
      ...fault.place,
      cell: cellName(fault.place),
      ...(fault.subject !== undefined && { subject: fault.subject }),
      ...(fault.value !== undefined && { value: fault.value }),
      mend: {
        es: describeFault(group, fault, "es").mend,
        en: describeFault(group, fault, "en").mend,
      },
    })),
  };
}

/**
 * A report for other programs. `column` counts from 0, `cell` is what a
 * spreadsheet calls it.
 */
export function jsonReport(report: CheckReport, name: string): unknown {
  return {
    format: "corett/check-report@1",
    file: name,
    errors: report.errors,
    doubts: report.doubts,
    read: report.format,
    sheets: report.sheets,
    faults: report.faults.map(groupOf),
    accepted: report.accepted.map((group) => ({
      ...groupOf(group),
      acceptance: group.acceptance,
    })),
    unusedAcceptances: report.unused,
  };
}
