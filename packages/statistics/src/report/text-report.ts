import type { CheckReport } from "../check/check-file.ts";
import type { FaultGroup } from "../faults/fault-list.ts";
import { filled } from "../faults/fault-words.ts";
import { describeFault, type ReportLanguage } from "./describe-fault.ts";
import { REPORT_WORDS, type ReportWord } from "./report-words.ts";

/** A thin space between groups of three, as both languages allow (ISO 80000). */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u202F");
}

function groupLines(
  group: FaultGroup,
  name: string,
  language: ReportLanguage,
): string[] {
  const word = (key: ReportWord) => REPORT_WORDS[key][language];
  const lines = group.first.flatMap((fault) => {
    const { cell, sheet, what, mend, value, subject } = describeFault(
      group,
      fault,
      language,
    );
    const place = [name, sheet, cell]
      .filter((part) => part !== undefined && part !== "")
      .join(":");
    return [
      `${place}  ${word(group.level)} ${group.code}${subject === undefined ? "" : `  [${subject}]`}`,
      `  ${what}`,
      ...(value === undefined ? [] : [`  ${word("value")}: «${value}»`]),
      `  ${word("mend").toLowerCase()}: ${mend}`,
    ];
  });
  if (group.first.length < group.count)
    lines.push(
      `  … ${filled(word("more"), { count: grouped(group.count), shown: grouped(group.first.length) })} ${word("moreInTerminal")}`,
    );
  return lines;
}

/** "2 errors, 1 doubt" */
export function tally(
  { errors, doubts }: Pick<CheckReport, "errors" | "doubts">,
  language: ReportLanguage,
): string {
  const word = (key: ReportWord) => REPORT_WORDS[key][language];
  return `${grouped(errors)} ${word(errors === 1 ? "error" : "errors")}, ${grouped(doubts)} ${word(doubts === 1 ? "doubt" : "doubts")}`;
}

/**
 * A report for a terminal.
 *
 * @param name - what to call the file
 */
export function textReport(
  report: CheckReport,
  name: string,
  language: ReportLanguage,
): string {
  const word = (key: ReportWord) => REPORT_WORDS[key][language];
  const accepted = report.accepted.map(
    ({ code, count, acceptance: { action, reason, subject } }) =>
      `  ${code}${subject === undefined ? "" : ` [${subject}]`}: ${grouped(count)}, ${word(action === "keep" ? "kept" : "withheld")}. ${reason[language === "es" ? "es-419" : "en"]}`,
  );
  const sheets = report.sheets.map(
    ({ sheet, layout, rows, unused }) =>
      `${sheet === undefined ? name : `${name}:${sheet}`}  ${layout}, ${grouped(rows)} ${word("rows")}${unused > 0 ? `; ${grouped(unused)} ${word("unused")}` : ""}`,
  );
  const unused = report.unused.map(
    ({ code, subject = "" }) => `  ${code} ${subject}`,
  );
  return [
    ...report.faults.flatMap((group) => [
      ...groupLines(group, name, language),
      "",
    ]),
    ...(accepted.length > 0 ? [`${word("accepted")}:`, ...accepted, ""] : []),
    ...(unused.length > 0
      ? [`${word("unusedAcceptances")}:`, ...unused, ""]
      : []),
    ...sheets,
    tally(report, language),
    "",
  ].join("\n");
}

/** What the outcome means, in one sentence. */
export function verdict({
  errors,
  doubts,
}: Pick<CheckReport, "errors" | "doubts">): ReportWord {
  if (errors > 0) return "stop";
  return doubts > 0 ? "weigh" : "clean";
}
