import type { LocalizedText } from "@corett/model";
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

/**
 * A text in the reader's language: the very tag, the language without its
 * region, else Spanish for Latin America.
 *
 * @throws TypeError if there is no such text
 */
export function textIn(localized: LocalizedText, language: string): string {
  const text =
    localized[language] ??
    localized[primaryOf(language)] ??
    localized[DEFAULT_LANGUAGE];
  if (typeof text !== "string") throw new TypeError("a text is missing");
  return text;
}

/** A count with the separators of the reader's country. */
export function numberIn(value: number, language: string): string {
  return value.toLocaleString([language, DEFAULT_LANGUAGE]);
}
