/** Scripts that run from right to left and are written today (ISO 15924). */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/**
 * Which way a language is written, for `dir`: words that stand on a page of the
 * other way would have their full stops at the wrong end.
 *
 * @param language - BCP 47 tag
 * @returns `auto` for what is no tag: the words themselves decide
 */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  try {
    const { script = "" } = new Intl.Locale(language).maximize();
    return RIGHT_TO_LEFT.test(script) ? "rtl" : "ltr";
  } catch {
    return "auto";
  }
}
