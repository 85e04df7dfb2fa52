import type { BilingualText } from "./localized-text.ts";

/** A text in both languages. The name is short, as tables of words are long. */
export const w = (es: string, en: string): BilingualText => ({
  "es-419": es,
  en,
});
