import { cellLabel, type Prepared } from "@corett/statistics";
import type { Language, ProtectAnswer } from "../desk-protocol.ts";
import { shownTable } from "./protected-table.ts";

/** What came of protecting: only what the tables will show, and the verdict. */
export function protectAnswer(
  { tabulation, protection, dataSets, audit }: Prepared,
  editions: number,
  language: Language,
): ProtectAnswer {
  const tag = language === "es" ? "es-419" : "en";
  const titles = new Map(dataSets.map(({ id, title }) => [id, title[tag]]));
  return {
    kind: "protected",
    passed: audit.passed,
    judged: audit.measures.judged,
    findings: audit.findings.map(({ say }) => say[language]),
    links: tabulation.links.map(({ words, tables }) =>
      tables.reduce(
        (said, id) => said.replace(id, titles.get(id) ?? id),
        words[language],
      ),
    ),
    proposals: protection.proposals.map(({ parts, before, after }) => ({
      parts: parts.map((part) => cellLabel(part, tabulation.lists)[tag]),
      before,
      after,
    })),
    tables: dataSets.map((set) => shownTable(set, language)),
    editions,
  };
}
