import { type Figure, MAX_COUNT } from "@corett/model";
import { CODE_LISTS } from "../cube/code-lists.ts";
import type { CodeList } from "../cube/code-list.ts";
import { ageBand } from "../cube/lists/person.ts";
import type { FaultCode } from "../faults/fault-words.ts";
import type { Field, Layout } from "./field.ts";
import {
  folded,
  hasBrokenAccents,
  hasControls,
  mended,
  nearest,
} from "./spelling.ts";

/** A distinct value of a column, understood or not. */
export type CellReading =
  | { readonly kind: "empty" }
  | { readonly kind: "code"; readonly index: number }
  | {
      readonly kind: "fault";
      readonly code: FaultCode;
      /** A word of the code list; never what stands in the cell. */
      readonly suggestion?: string;
    };

/** The years between which a sheet's years must lie. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Whose words a sheet is written in; ours if absent. */
export type Vocabulary = "glotip" | "sdg" | "sdmx";

/**
 * Finds codes of a list by code, label in either language, or alias. In a sheet
 * of another body its own words come first: what UNODC calls "forced labour" is
 * wider than the code of that name.
 */
export class CodeFinder {
  readonly list: CodeList;
  readonly #exact = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  constructor(list: CodeList, vocabulary?: Vocabulary) {
    this.list = list;
    if (vocabulary)
      for (const [index, { mappings }] of list.codes.entries())
        for (const word of [mappings?.[vocabulary] ?? []].flat())
          this.#exact.set(word, index);
    for (const [index, one] of list.codes.entries()) {
      if (!this.#exact.has(one.code)) this.#exact.set(one.code, index);
      const { glotip = [], sdmx, sdg = [], htcds = [] } = one.mappings ?? {};
      const words = [
        one.label["es-419"],
        one.label.en,
        ...(one.aliases ?? []),
        ...glotip,
        ...(sdmx === undefined ? [] : [sdmx]),
        ...sdg,
        ...htcds,
      ];
      for (const word of words) {
        const key = folded(word);
        // The first code that a word belongs to keeps it.
        if (!this.#folded.has(key)) this.#folded.set(key, index);
      }
    }
  }

  find(text: string): number | undefined {
    return this.#exact.get(text) ?? this.#folded.get(folded(text));
  }

  /** The label or alias that a misspelt word is nearest to. */
  suggest(text: string, language: "es-419" | "en"): string | undefined {
    const words = this.list.codes.flatMap(({ label, aliases = [] }) => [
      label[language],
      ...aliases,
    ]);
    const found = nearest(text, words);
    if (found === undefined) return undefined;
    const index = this.find(found);
    return index === undefined
      ? undefined
      : this.list.codes[index]?.label[language];
  }
}

const finders = new Map<string, CodeFinder>();

/** The finder of a code list; made once. */
export function finderOf(list: CodeList, vocabulary?: Vocabulary): CodeFinder {
  const key = `${list.id} ${vocabulary ?? ""}`;
  let finder = finders.get(key);
  if (!finder) {
    finder = new CodeFinder(list, vocabulary);
    finders.set(key, finder);
  }
  return finder;
}

function unknown(
  text: string,
  finder: CodeFinder,
  code: FaultCode,
  language: "es-419" | "en",
): CellReading {
  const suggestion = finder.suggest(mended(text), language);
  return {
    kind: "fault",
    code,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function readYear(text: string, { from, to }: YearSpan): CellReading {
  if (!/^\d{4}$/.test(text)) return { kind: "fault", code: "not-a-year" };
  const year = Number(text);
  const index = CODE_LISTS.year.codes.findIndex(({ code }) => code === text);
  return year < from || year > to || index < 0
    ? { kind: "fault", code: "year-out-of-range" }
    : { kind: "code", index };
}

function readAge(text: string, finder: CodeFinder): CellReading | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const band = ageBand(Number(text));
  const index = band === undefined ? undefined : finder.find(band);
  return index === undefined
    ? { kind: "fault", code: "not-an-age" }
    : { kind: "code", index };
}

/** What one distinct value of a column of codes, years or ages means. */
export function readCode(
  raw: string,
  field: Field,
  years: YearSpan,
  language: "es-419" | "en",
  { vocabulary, rows }: Pick<Layout, "vocabulary" | "rows">,
): CellReading {
  const text = raw.trim();
  if (text === "") return { kind: "empty" };
  if (hasControls(text)) return { kind: "fault", code: "control-character" };
  if (field.kind === "year") return readYear(text, years);
  const list = field.list && CODE_LISTS[field.list];
  // A case number has no list: any text is one.
  if (!list) return { kind: "code", index: 0 };
  const finder = finderOf(list, vocabulary);
  // In UN files "18" is a group; in a register of cases it is an age.
  if (field.kind === "age" && rows === "cases") {
    const age = readAge(text, finder);
    if (age) return age;
  }
  const index = finder.find(text);
  if (index !== undefined) return { kind: "code", index };
  if (hasBrokenAccents(text))
    return unknown(text, finder, "broken-accents", language);
  const code = field.kind === "age" ? "not-an-age" : "unknown-code";
  return unknown(text, finder, code, language);
}

/** A count as it was read, with what is doubtful about it. */
export interface CountReading {
  readonly figure: Figure;
  readonly fault?: FaultCode;
}

const MISSING: Figure = { kind: "missing" };
const MISSING_MARK =
  /^(?:-+|–|—|\.{1,3}|n\.? ?\/?[ad]\.?|s\/d|nd|na|nan|#n\/a)$/i;

/** What one distinct value of a column of counts means. */
export function readCount(raw: string): CountReading {
  const text = raw.trim();
  if (text === "") return { figure: MISSING };
  if (/^\d+$/.test(text)) {
    const value = Number(text);
    return value > MAX_COUNT
      ? { figure: MISSING, fault: "too-large" }
      : { figure: { kind: "number", value } };
  }
  const below = /^<\s?(\d{1,3})$/.exec(text);
  const limit = Number(below?.[1] ?? 0);
  if (limit >= 2 && limit <= 100) return { figure: { kind: "below", limit } };
  if (MISSING_MARK.test(text))
    return { figure: MISSING, fault: "missing-mark" };
  if (/^\d{1,3}(?:[.,' \u00A0\u202F]\d{3})+$/.test(text)) {
    const value = Number(text.replace(/\D/g, ""));
    return value > MAX_COUNT
      ? { figure: MISSING, fault: "too-large" }
      : { figure: { kind: "number", value }, fault: "thousands-separator" };
  }
  return { figure: MISSING, fault: "not-a-count" };
}
