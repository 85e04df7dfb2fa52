import type { BilingualText } from "./localized-text.ts";

/** A text whose English is of no interest: for tests only. */
export const bilingual = (words: string): BilingualText => ({
  "es-419": words,
  en: "Something else.",
});
