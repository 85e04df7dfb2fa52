import type { LocalizedText } from "@corett/model";
import type { Mark } from "./marks/marks.ts";
import { onServer } from "./on-server.ts";

/** What is spoken where nothing says otherwise. */
const DEFAULT_LANGUAGE = "es-419";

/**
 * The language of an element: its own `lang`, else the nearest ancestor's,
 * through shadow hosts, else `es-419`. Plain `es` becomes `es-419`: Spain
 * writes numbers with comma and point the other way round.
 */
export function languageOf(element: HTMLElement): string {
  let found: string | null | undefined = element.lang;
  // On a server an element has no tree to walk.
  let at: Element | undefined = onServer ? undefined : element;
  while (!found && at) {
    found = at.closest("[lang]")?.getAttribute("lang");
    at = (at.getRootNode() as ShadowRoot).host; // undefined unless it is one
  }
  return !found || found === "es" ? DEFAULT_LANGUAGE : found;
}

/** The language without its region: `es` of `es-GT`. */
export function primaryOf(language: string): string {
  return language.replace(/-.*/, "");
}

/** Languages whose readers read English before Spanish: Belize's. */
const READS_ENGLISH = /^(en|bzj|mop)\b|-BZ$/;

/** The tag under which a text is found: the very language, its primary one, else the fallback. */
function keyFor(localized: LocalizedText, language: string): string {
  const fallback = READS_ENGLISH.test(language) ? "en" : DEFAULT_LANGUAGE;
  return (
    [language, primaryOf(language), fallback].find((one) =>
      Object.hasOwn(localized, one),
    ) ?? DEFAULT_LANGUAGE
  );
}

/**
 * A text in the reader's language: the very tag, the language without its
 * region, else English for Belize and Spanish for everybody else.
 *
 * @throws TypeError if there is no such text
 */
export function textIn(localized: LocalizedText, language: string): string {
  const text: unknown = localized[keyFor(localized, language)];
  if (typeof text !== "string") throw new TypeError("a text is missing");
  return text;
}

/**
 * A text as an element. Where it is in another language than the reader's, the
 * element says in which: a screen reader must not read Spanish as K'iche'.
 *
 * @throws TypeError if there is no such text
 */
export function textMark(
  name: string,
  localized: LocalizedText,
  language: string,
  attributes: Mark[1] = {},
): Mark {
  const key = keyFor(localized, language);
  const same = primaryOf(key) === primaryOf(language);
  return [
    name,
    same ? attributes : { ...attributes, lang: key },
    textIn(localized, language),
  ];
}

/** A count with the separators of the reader's country. */
export function numberIn(value: number, language: string): string {
  return value.toLocaleString([language, DEFAULT_LANGUAGE]);
}

/**
 * A date as exactly as it is known (`2023`, `2023-09`, `2023-09-21`, or `--07-30`
 * and `--09` for every year), as the reader's country writes it.
 */
export function dateIn(date: string, language: string): string {
  const [year = "", month, day] = date.replace(/^--/, "-").split("-");
  if (month === undefined) return year;
  return new Date(
    // A leap year, as every day of a year must exist in it.
    Date.UTC(+year || 2000, +month - 1, +(day ?? 1)),
  ).toLocaleDateString([language, DEFAULT_LANGUAGE], {
    timeZone: "UTC",
    month: "long",
    ...(year && { year: "numeric" }),
    ...(day !== undefined && { day: "numeric" }),
  });
}
