import type { Catalogue } from "../frame/language.ts";
import type { Finding, FindingId } from "./finding.ts";
import { findingsInEnglish } from "./finding.messages.en.ts";
import { findingsInSpanish } from "./finding.messages.es.ts";

/** For each finding: what is wrong, and how to mend it. */
export type FindingTexts = Readonly<
  Record<FindingId, readonly [wrong: string, mend: string]>
>;

export const findingMessages: Catalogue<FindingTexts> = {
  es: findingsInSpanish,
  en: findingsInEnglish,
};

/** Puts a finding's values into a sentence. */
export const filled = (text: string, { values }: Finding): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "").trim();
