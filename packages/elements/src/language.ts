import type { LocalizedText } from "@corett/model";
import { contextOf } from "./context.ts";
import type { Mark } from "./marks/marks.ts";

/** What is spoken where nothing says otherwise. */
const DEFAULT_LANGUAGE = "es-419";

/**
 * The language of an element: its own `lang`, else the nearest ancestor's,
 * through shadow hosts, else `es-419`. Plain `es` becomes `es-419`: Spain
 * writes numbers with comma and point the other way round. Where the page says
 * its country (`data-corett-country`), a language without one gets it: `es` in
 * Costa Rica is `es-CR`.
 */
export function languageOf(element: HTMLElement): string {
  const found = element.lang || contextOf(element, "lang");
  const tag = !found || found === "es" ? DEFAULT_LANGUAGE : found;
  const country = contextOf(element, "data-corett-country")?.toUpperCase();
  return country && /^[A-Z]{2}$/.test(country) && !/-[A-Z]{2}\b/.test(tag)
    ? tag.replace(/^([a-z]+(?:-[A-Z][a-z]{3})?)(-419)?/, `$1-${country}`)
    : tag;
}

/** The language without its region: `es` of `es-GT`. */
export function primaryOf(language: string): string {
  return language.replace(/-.*/, "");
}

/**
 * Where the region's languages are spoken, the first place of each. The records
 * are in packages/content/data/languages; a test in packages/testing holds the
 * two together.
 */
const HOMES =
  " acrGT bzdCR bzjBZ cabHN cakGT cjpCR cukPA gymPA htDO ixlGT kekGT kjbGT mamGT miqNI mopBZ nahMX pohGT pplSV qucGT tzhMX tzoMX xinGT yuaMX";

/** The country that a tag names, else where its language is at home. */
function countryOf(plain: string): string | undefined {
  const home = HOMES.split(` ${primaryOf(plain)}`)[1];
  return /-([A-Z]{2})\b/.exec(plain)?.[1] ?? /^[A-Z]{2}/.exec(home ?? "")?.[0];
}

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/**
 * The languages to look for a text in, and to write numbers as, the best first:
 * `quc` gives `quc`, `es-GT`, `es-419`; `kek-BZ` gives `kek-BZ`, `kek`, `en-BZ`,
 * `en`, `es-419`. A tag that no engine can read is left out. Easy words
 * (`es-419-x-easy`) come before the others of their language.
 */
export function chainOf(language: string): string[] {
  const plain = language.replace(/-x-.*/, "");
  const primary = primaryOf(plain);
  const country = countryOf(plain);
  // Belize reads English before Spanish, and so does who asks for English.
  const second = primary === "en" || country === "BZ" ? "en" : "es";
  const chain = [
    plain === "es" ? DEFAULT_LANGUAGE : plain,
    ...(primary === "es" ? [DEFAULT_LANGUAGE] : [primary]),
    // Of another country an engine would make Spain's numbers.
    ...(country && HOMES.includes(country) ? [`${second}-${country}`] : []),
    ...(second === "en" ? ["en"] : []),
    DEFAULT_LANGUAGE,
  ];
  const easy = chain
    .filter((tag) => plain !== language && primaryOf(tag) === primary)
    .map((tag) => tag + language.slice(plain.length));
  return [...new Set([...easy, ...chain])].filter(isTag);
}

/** The tag under which a text is found. */
function keyFor(localized: LocalizedText, language: string): string {
  return (
    chainOf(language).find((one) => Object.hasOwn(localized, one)) ??
    DEFAULT_LANGUAGE
  );
}

/**
 * A text in the reader's language, or in the next one of its chain.
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

/** A text among other words: an element only where it must say its language. */
export function pieceIn(
  localized: LocalizedText,
  language: string,
): Mark | string {
  const mark = textMark("span", localized, language);
  return mark[1]["lang"] ? mark : textIn(localized, language);
}

/**
 * A page has few languages, and making a format takes longer than drawing a
 * chart. A map, for a tag is whatever stands in an attribute: `valueOf` too.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * A count with the separators of the reader's country: a space in Costa Rica, a
 * comma in the eight others and where a page says no country. Elsewhere the
 * engine knows; but its first format of a page holds the page for longer than
 * drawing an infographic does (docs/decisions/0025-drawing-when-near.md).
 */
export function numberIn(value: number, language: string): string {
  const country = countryOf(language);
  const isOurs = country
    ? HOMES.includes(country)
    : /^(en|es-419)\b/.test(language);
  if (isOurs && Number.isInteger(value))
    return `${value}`.replace(
      /\B(?=(\d{3})+$)/g,
      country === "CR" ? "\u00A0" : ",",
    );
  const format =
    numbers.get(language) ?? new Intl.NumberFormat(chainOf(language));
  numbers.set(language, format);
  return format.format(value);
}

/**
 * The parts of a moment that are asked for (`{ weekday: "long" }`), as the
 * reader's country writes them. The moment is in UTC, so a day is the same
 * everywhere.
 */
export function momentIn(
  time: number,
  language: string,
  parts: Intl.DateTimeFormatOptions,
): string {
  const key = [language, ...Object.entries(parts)].join();
  const format =
    dates.get(key) ??
    new Intl.DateTimeFormat(chainOf(language), { timeZone: "UTC", ...parts });
  dates.set(key, format);
  return format.format(time);
}

/**
 * A date as exactly as it is known (`2023`, `2023-09`, `2023-09-21`, or `--07-30`
 * and `--09` for every year), as the reader's country writes it. What is no date
 * stays as it is.
 */
export function dateIn(date: string, language: string): string {
  const [year = "", month, day] = date.replace(/^--/, "-").split("-");
  if (month === undefined) return year;
  // A leap year, as every day of a year must exist in it.
  const time = Date.UTC(+year || 2000, +month - 1, +(day ?? 1));
  return isNaN(time)
    ? date
    : momentIn(time, language, {
        month: "long",
        year: year ? "numeric" : undefined,
        day: day ? "numeric" : undefined,
      });
}
