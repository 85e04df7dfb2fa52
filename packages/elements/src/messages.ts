import { primaryOf } from "./language.ts";

/** Interface words by primary language; Spanish and English are always there. */
export interface Messages<W> {
  readonly es: W;
  readonly en: W;
  [language: string]: W;
}

/** The words for a language, or the Spanish ones. */
export function wordsIn<W>(messages: Messages<W>, language: string): W {
  return messages[primaryOf(language)] ?? messages.es;
}

/**
 * Adds the interface words of one more language to a component's table, for
 * example `registerMessages(chartMessages, "pt", { … })`. Elements that are
 * already on the page use them from their next update on.
 */
export function registerMessages<W>(
  messages: Messages<W>,
  language: string,
  words: W,
): void {
  messages[primaryOf(language)] = words;
}

/** Words that several components use; the last two say what is wrong. */
export interface SharedWords {
  readonly share: string;
  readonly link: string;
  readonly empty: string;
  readonly invalid: string;
}

export const sharedMessages: Messages<SharedWords> = {
  es: {
    share: "Compartir",
    link: "Enlace directo",
    empty: "Falta el contenido.",
    invalid: "Los datos no son válidos.",
  },
  en: {
    share: "Share",
    link: "Direct link",
    empty: "The content is missing.",
    invalid: "The data are not valid.",
  },
};
