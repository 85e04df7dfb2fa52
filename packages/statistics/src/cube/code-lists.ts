import type { CodeList } from "./code-list.ts";
import { COUNTRY_LIST } from "./lists/country.ts";
import { BODY_LIST, FORM_LIST, MEANS_LIST, STAGE_LIST } from "./lists/crime.ts";
import { AGE_LIST, CITIZENSHIP_LIST, SEX_LIST } from "./lists/person.ts";

/** Years that a sheet may speak of. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) =>
  String(FIRST_YEAR + at),
);

/** Years. A plan adds the periods that it publishes, such as `2020_2024`. */
export const YEAR_LIST: CodeList = {
  id: "year",
  version: 1,
  label: { "es-419": "Año", en: "Year" },
  codes: years.map((year) => ({
    code: year,
    label: { "es-419": year, en: year },
  })),
  sums: [],
};

/** Every code list of the kit by its id, which is the dimension's id too. */
export const CODE_LISTS = {
  country: COUNTRY_LIST,
  year: YEAR_LIST,
  sex: SEX_LIST,
  age: AGE_LIST,
  form: FORM_LIST,
  means: MEANS_LIST,
  citizenship: CITIZENSHIP_LIST,
  stage: STAGE_LIST,
  body: BODY_LIST,
} as const satisfies Readonly<Record<string, CodeList>>;
export type CodeListId = keyof typeof CODE_LISTS;

/** Whether there is a code list of that name. */
export function isCodeListId(id: string): id is CodeListId {
  return Object.hasOwn(CODE_LISTS, id);
}
