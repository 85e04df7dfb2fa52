import type { CheckReport } from "../check/check-file.ts";
import type { AcceptedGroup, FaultGroup } from "../faults/fault-list.ts";
import { filled } from "../faults/fault-words.ts";
import {
  describeFault,
  type DescribedFault,
  type ReportLanguage,
} from "./describe-fault.ts";
import { REPORT_WORDS, type ReportWord } from "./report-words.ts";
import { grouped, tally, verdict } from "./text-report.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as HTML: a sheet's name may hold anything. */
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --error: #a3162b; --doubt: #7a5200; }
@media (prefers-color-scheme: dark) { :root { --error: #ff9aa8; --doubt: #ffc861; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem; max-width: 60rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
h2 code { font-weight: 400; }
.mark { display: inline-block; border: 1.5px solid; border-radius: .25rem; padding: 0 .4rem; margin-inline-end: .4rem; font-size: .85rem; }
.error .mark { color: var(--error); } .doubt .mark { color: var(--doubt); }
.verdict { border-inline-start: .3rem solid; padding-inline-start: .75rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: start; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
td:first-child, th:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
footer { margin-top: 2rem; font-size: .875rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, caption { break-after: avoid; } tr { break-inside: avoid; }
  thead { display: table-header-group; } .wide { overflow: visible; }
}`;

type Say = (key: ReportWord) => string;

function rowOf(fault: DescribedFault, columns: Columns): string {
  const place = [fault.sheet, fault.cell]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  const cells = [
    place,
    ...(columns.field ? [fault.field ?? ""] : []),
    ...(columns.subject ? [fault.subject ?? ""] : []),
    ...(columns.value ? [fault.value ?? ""] : []),
    fault.what,
    fault.mend,
  ];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

interface Columns {
  readonly field: boolean;
  readonly subject: boolean;
  readonly value: boolean;
}

function groupSection(
  group: FaultGroup,
  language: ReportLanguage,
  say: Say,
): string {
  const faults = group.first.map((one) => describeFault(group, one, language));
  const has = (key: keyof Columns) =>
    faults.some((one) => one[key] !== undefined);
  const columns = {
    field: has("field"),
    subject: has("subject"),
    value: has("value"),
  };
  const heads: ReportWord[] = [
    "cell",
    ...(columns.field ? (["column"] as const) : []),
    ...(columns.subject ? (["about"] as const) : []),
    ...(columns.value ? (["value"] as const) : []),
    "what",
    "mend",
  ];
  const cut =
    group.first.length < group.count
      ? `<caption>${escaped(filled(say("more"), { count: grouped(group.count), shown: grouped(group.first.length) }))} ${escaped(say("moreOnPage"))}</caption>`
      : "";
  return `<section class="${group.level}">
<h2><span class="mark">${escaped(say(group.level))}</span><code>${group.code}</code> × ${grouped(group.count)}</h2>
<div class="wide"><table>${cut}
<thead><tr>${heads.map((key) => `<th scope="col">${escaped(say(key))}</th>`).join("")}</tr></thead>
<tbody>
${faults.map((one) => rowOf(one, columns)).join("\n")}
</tbody></table></div>
</section>`;
}

function acceptedSection(
  groups: readonly AcceptedGroup[],
  language: ReportLanguage,
  say: Say,
): string {
  if (groups.length === 0) return "";
  const tag = language === "es" ? "es-419" : "en";
  const items = groups.map(
    ({ code, count, acceptance: { subject, action, reason, by, on } }) =>
      `<li><code>${code}</code>${subject === undefined ? "" : ` <code>${escaped(subject)}</code>`} × ${grouped(count)}, ${escaped(say(action === "keep" ? "kept" : "withheld"))}: ${escaped(reason[tag])} (${escaped(by[tag])}, <time>${on}</time>)</li>`,
  );
  return `<section><h2>${escaped(say("accepted"))}</h2><ul>\n${items.join("\n")}\n</ul></section>`;
}

/** What a page shows besides the report. */
export interface HtmlReportOptions {
  /** What to call the file. */
  readonly name: string;
  readonly language: ReportLanguage;
  /** Whether the report holds values: it then says so. */
  readonly showsValues?: boolean;
}

/**
 * A report as one HTML page: no script, no request, and a style for paper. It
 * can be opened from a disk and sent by post.
 */
export function htmlReport(
  report: CheckReport,
  { name, language, showsValues = false }: HtmlReportOptions,
): string {
  const say: Say = (key) => REPORT_WORDS[key][language];
  const sheets = report.sheets.map(
    ({ sheet, layout, rows, unused }) =>
      `<li>${sheet === undefined ? "" : `${escaped(say("sheet"))} «${escaped(sheet)}», `}${escaped(say("kind"))} <code>${layout}</code>: ${grouped(rows)} ${escaped(say("rows"))}${unused > 0 ? `; ${grouped(unused)} ${escaped(say("unused"))}` : ""}</li>`,
  );
  return `<!doctype html>
<html lang="${language === "es" ? "es-419" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(say("title"))}: ${escaped(name)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escaped(say("title"))}: ${escaped(name)}</h1>
<p>${escaped(tally(report, language))}</p>
<p class="verdict">${escaped(say(verdict(report)))}</p>
<ul>
${sheets.join("\n")}
</ul>
${report.faults.map((group) => groupSection(group, language, say)).join("\n")}
${acceptedSection(report.accepted, language, say)}
</main>
<footer><p>${escaped(say(showsValues ? "shows" : "safe"))}</p></footer>
</body>
</html>
`;
}
