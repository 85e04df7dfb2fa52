/** A language that the studio speaks; the names that `lang` has. */
export type StudioLanguage = "es-419" | "en";

/** The same words in both languages, typed by their keys. */
export interface Catalogue<W> {
  readonly es: W;
  readonly en: W;
}

/** The words of a catalogue; Spanish unless the language is English. */
export function wordsIn<W>(catalogue: Catalogue<W>, language: string): W {
  return language.startsWith("en") ? catalogue.en : catalogue.es;
}

/** The language of the page that the script runs in. */
export function pageLanguage(): StudioLanguage {
  return document.documentElement.lang.startsWith("en") ? "en" : "es-419";
}
