/** What a site's settings can be, in words: for every CMS the same. */
import { WAYS } from "@corett/embed/ways";
import { PLUGIN_WAYS } from "./contract.ts";
import type { Words } from "./contract.ts";

export const languageNames: Readonly<Record<string, string>> = {
  "es-419": "Español",
  en: "English",
};

export const regionName: Words = { "es-419": "La región", en: "The region" };

export const wayNames: Readonly<Record<string, Words>> = Object.fromEntries(
  PLUGIN_WAYS.map((way) => [way, WAYS[way].name]),
);

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
