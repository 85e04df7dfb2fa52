import {
  type CheckedFile,
  describeFault,
  type FaultGroup,
  htmlReport,
} from "@corett/statistics";
import type { CheckAnswer, Language, ShownFaults } from "../desk-protocol.ts";

/** The package's words go into a line of a terminal; here they are sentences. */
const sentence = (words: string) => {
  const begun = words.replace(/^[¿¡]?\p{L}/u, (start) => start.toUpperCase());
  return /[.?!…]$/.test(words) ? begun : `${begun}.`;
};

function shownFaults(group: FaultGroup, language: Language): ShownFaults {
  const { code, level, count, first } = group;
  return {
    code,
    level,
    count,
    faults: first.map((fault) => {
      const said = describeFault(group, fault, language);
      return {
        sheet: said.sheet ?? "",
        cell: said.cell,
        field: said.field ?? "",
        subject: said.subject ?? "",
        what: sentence(said.what),
        mend: sentence(said.mend),
      };
    }),
  };
}

/** What a check found, in words; nothing in it is from a cell. */
export function checkAnswer(
  { report, sheets }: CheckedFile,
  name: string,
  language: Language,
): CheckAnswer {
  return {
    kind: "checked",
    errors: report.errors,
    doubts: report.doubts,
    groups: report.faults.map((group) => shownFaults(group, language)),
    accepted: report.accepted.map(({ acceptance, count }) => ({
      acceptance,
      count,
    })),
    unused: report.unused,
    sheets: report.sheets.map(({ sheet = "", rows }) => ({
      name: sheet,
      rows,
    })),
    rows: sheets.some(({ matched }) => matched.layout.rows === "cases")
      ? "cases"
      : "counts",
    report: {
      name: `${name.replace(/\.[^.]+$/, "")}.${language === "es" ? "revision" : "check"}.html`,
      type: "text/html",
      content: htmlReport(report, { name, language }),
    },
  };
}
