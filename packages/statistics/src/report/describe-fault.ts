import type { BilingualText, Words } from "@corett/model";
import { cellName, type Fault, type FaultGroup } from "../faults/fault-list.ts";
import { FAULT_WORDS, filled } from "../faults/fault-words.ts";

/** The language of a report. */
export type ReportLanguage = keyof Words;

const tagOf = (language: ReportLanguage) =>
  language === "es" ? "es-419" : "en";

function wordsOf(
  detail: Fault["detail"],
  language: ReportLanguage,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(detail ?? {}).map(([name, word]) => [
      name,
      typeof word === "string" ? word : inLanguage(word, language),
    ]),
  );
}

const inLanguage = (text: BilingualText, language: ReportLanguage) =>
  text[tagOf(language)];

/** One fault in the words of a language. */
export interface DescribedFault {
  /** `B12`, a row's number, a column's letters, or empty. */
  readonly cell: string;
  readonly sheet: string | undefined;
  readonly field: string | undefined;
  readonly subject: string | undefined;
  readonly what: string;
  readonly mend: string;
  readonly value: string | undefined;
}

/** Advice that only makes sense with a suggestion, without one. */
const WITHOUT_SUGGESTION: Words = {
  es: "elija un valor de la lista de códigos de la plantilla",
  en: "choose a value of the template’s code list",
};

/** Puts a fault into words; nothing of the cell is in them. */
export function describeFault(
  { code }: Pick<FaultGroup, "code">,
  fault: Fault,
  language: ReportLanguage,
): DescribedFault {
  const { what, mend } = FAULT_WORDS[code];
  const words = wordsOf(fault.detail, language);
  const asks = mend[language].includes("{suggestion}");
  const advice =
    code === "column-not-used" || !asks || words["suggestion"] !== undefined
      ? mend[language]
      : WITHOUT_SUGGESTION[language];
  return {
    cell: cellName(fault.place),
    sheet: fault.place.sheet,
    field: fault.field && inLanguage(fault.field, language),
    subject: fault.subject,
    what: filled(what[language], words),
    mend: filled(advice, words),
    value: fault.value,
  };
}
