/** What a site's settings can be, in words: for every CMS the same. */
import type { Words } from "./contract.ts";

export const languageNames: Readonly<Record<string, string>> = {
  "es-419": "Español",
  en: "English",
};

export const regionName: Words = { "es-419": "La región", en: "The region" };

export const wayNames: Readonly<Record<string, Words>> = {
  live: {
    "es-419": "Palabras en la página (recomendado)",
    en: "Words in the page (recommended)",
  },
  prerendered: {
    "es-419": "Terminado, sin necesidad de script",
    en: "Finished, no script needed",
  },
  element: {
    "es-419": "Enlace que se vuelve el documento: elemento",
    en: "Link that becomes the document: element",
  },
  marker: {
    "es-419": "Enlace que se vuelve el documento: caja",
    en: "Link that becomes the document: box",
  },
  link: {
    "es-419": "Enlace que se vuelve el documento: solo",
    en: "Link that becomes the document: alone",
  },
  frame: { "es-419": "Página en un marco", en: "Page in a frame" },
};

export const scriptNames: Readonly<Record<string, Words>> = {
  classic: {
    "es-419": "Un archivo (recomendado)",
    en: "One file (recommended)",
  },
  module: {
    "es-419": "Un archivo, como módulo",
    en: "One file, as a module",
  },
  auto: {
    "es-419": "Solo lo que la página usa",
    en: "Only what the page uses",
  },
};

/** Words as a dictionary from English to Spanish. */
export const dictionary = (
  ...words: readonly Words[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((one) => [one.en, one["es-419"]]));
