import type { Words } from "@corett/model";
import type { CodeList } from "../cube/code-list.ts";
import { CODE_LISTS } from "../cube/code-lists.ts";
import { filled } from "../faults/fault-words.ts";
import type { Field, Layout } from "../layout/field.ts";
import { CASES_LAYOUT, COUNTS_LAYOUT } from "../layout/layouts.ts";
import { columnName } from "../read/raw-table.ts";
import { TEMPLATE_WORDS } from "./template-words.ts";
import {
  type Validation,
  type WrittenCell,
  type WrittenSheet,
  writeWorkbook,
} from "./workbook-writer.ts";

/** What a template is for. */
export interface TemplateOptions {
  /** ISO 3166-1 alpha-2, one of the nine. */
  readonly country: string;
  readonly year: number;
  /** `cases`: a row a person. `counts`: a row a figure. */
  readonly rows: Layout["rows"];
  readonly language: keyof Words;
  /** What is already known, row by row in the order of the columns. */
  readonly filled?: readonly (readonly (string | number | null)[])[];
}

/** Drop-downs reach so far down. */
const LAST_ROW = 20_000;

/** The layout of a template's sheet. */
export function layoutOf(rows: Layout["rows"]): Layout {
  return rows === "cases" ? CASES_LAYOUT : COUNTS_LAYOUT;
}

const tagOf = (language: keyof Words) => (language === "es" ? "es-419" : "en");

/** The codes of a field's list that a row may have; the delivery's own first. */
function codesOf(field: Field, options: TemplateOptions): CodeList["codes"] {
  if (!field.list) return [];
  const { codes, sums } = CODE_LISTS[field.list];
  if (field.id === "country")
    return codes.filter(({ code }) => code === options.country);
  if (field.id === "year")
    return codes.filter(({ code }) => code === String(options.year));
  if (options.rows === "counts") return codes;
  // A person is in a leaf, or in "under 18": never in a sum such as "all".
  const totals = new Set(sums.map(({ total }) => total));
  return codes.filter(({ code }) => !totals.has(code));
}

interface ListPlace {
  readonly field: Field;
  readonly codes: CodeList["codes"];
  /** First row on the sheet of codes, from 1. */
  readonly row: number;
}

function listPlaces(options: TemplateOptions): ListPlace[] {
  let row = 2;
  return layoutOf(options.rows).fields.flatMap((field) => {
    const codes = codesOf(field, options);
    if (codes.length === 0) return [];
    const place = { field, codes, row };
    row += codes.length;
    return [place];
  });
}

const heading = (value: string): WrittenCell => ({ value, style: "heading" });
const text = (value: string | number | null): WrittenCell => ({
  value,
  style: "text",
});

function codeSheet(options: TemplateOptions): WrittenSheet {
  const { language } = options;
  const tag = tagOf(language);
  const rows = listPlaces(options).flatMap(({ field, codes }) =>
    codes.map(({ code, label }) => [
      text(field.header[tag]),
      text(label[tag]),
      text(code),
    ]),
  );
  const heads = (["list", "label", "code"] as const).map((key) =>
    heading(TEMPLATE_WORDS[key][language]),
  );
  return {
    name: TEMPLATE_WORDS.codes[language],
    widths: [24, 44, 18],
    rows: [heads, ...rows],
    frozen: 1,
  };
}

function validationOf(
  field: Field,
  column: number,
  places: readonly ListPlace[],
  { language }: TemplateOptions,
): Validation | undefined {
  const tag = tagOf(language);
  const rule = {
    column,
    firstRow: 2,
    lastRow: LAST_ROW,
    title: field.header[tag],
    prompt: field.note[tag],
  };
  const cell = `${columnName(column)}2`;
  if (field.kind === "count")
    return {
      ...rule,
      formula: `OR(AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell})),LEFT(${cell},1)="<")`,
      error: TEMPLATE_WORDS.whole[language],
    };
  const place = places.find((one) => one.field.id === field.id);
  if (!place) return undefined;
  const sheet = TEMPLATE_WORDS.codes[language];
  const last = place.row + place.codes.length - 1;
  const list = `'${sheet}'!$B$${String(place.row)}:$B$${String(last)}`;
  // An age may be a number, which a drop-down would refuse.
  if (field.kind === "age")
    return {
      ...rule,
      formula: `OR(AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=120),COUNTIF(${list},${cell})>0)`,
      error: TEMPLATE_WORDS.years[language],
    };
  return { ...rule, list, error: TEMPLATE_WORDS.choose[language] };
}

function dataSheet(options: TemplateOptions): WrittenSheet {
  const { rows: kind, language, filled: known = [] } = options;
  const layout = layoutOf(kind);
  const tag = tagOf(language);
  const places = listPlaces(options);
  return {
    name: layout.title[tag],
    widths: layout.fields.map(({ kind: one }) => (one === "code" ? 26 : 14)),
    rows: [
      layout.fields.map(({ header }) => heading(header[tag])),
      ...known.map((row) => row.map(text)),
    ],
    frozen: 1,
    validations: layout.fields.flatMap(
      (field, column) => validationOf(field, column, places, options) ?? [],
    ),
  };
}

function guideSheet(options: TemplateOptions): WrittenSheet {
  const { country, year, rows: kind, language } = options;
  const tag = tagOf(language);
  const layout = layoutOf(kind);
  const say = (key: keyof typeof TEMPLATE_WORDS) =>
    filled(TEMPLATE_WORDS[key][language], {
      country:
        CODE_LISTS.country.codes.find(({ code }) => code === country)?.label[
          tag
        ] ?? country,
      year: String(year),
      file: templateName(options),
    });
  const line = (words: string) => [text(words)];
  return {
    name: say("guide"),
    widths: [24, 16, 90],
    rows: [
      [{ value: say("title"), style: "title" }],
      line(say(kind === "cases" ? "cases-1" : "counts-1")),
      line(say(kind === "cases" ? "cases-2" : "counts-2")),
      line(say("check")),
      [],
      [say("column"), say("required"), say("note")].map(heading),
      ...layout.fields.map(({ header, required, note }) => [
        text(header[tag]),
        text(say(required ? "yes" : "no")),
        { value: note[tag], style: "wrapped" as const },
      ]),
    ],
  };
}

/** What a template's file is called. */
export function templateName({
  country,
  year,
  rows,
}: Pick<TemplateOptions, "country" | "year" | "rows">): string {
  return `corett-${country.toLowerCase()}-${String(year)}-${rows}.xlsx`;
}

/**
 * Makes a workbook to fill in: a sheet of data with drop-downs and a note at
 * each cell, the code lists, and how to fill it in. `checkFile` reads it back.
 * The same options give the same bytes.
 *
 * @throws RangeError if the country or the year is in no code list
 */
export function writeTemplate(options: TemplateOptions): Uint8Array {
  const { country, year, language } = options;
  const known = (list: CodeList, code: string) =>
    list.codes.some((one) => one.code === code && code !== "_T");
  if (!known(CODE_LISTS.country, country))
    throw new RangeError(`no member country: ${country}`);
  if (!known(CODE_LISTS.year, String(year)))
    throw new RangeError(`no year: ${String(year)}`);
  return writeWorkbook({
    title: templateName(options),
    language: tagOf(language),
    sheets: [dataSheet(options), codeSheet(options), guideSheet(options)],
  });
}
