import { z } from "zod";
import { FORMS } from "./forms.ts";

/** The two languages that every public text of the kit must have. */
export const REQUIRED_LANGUAGES = ["es-419", "en"] as const;
export type RequiredLanguage = (typeof REQUIRED_LANGUAGES)[number];

/**
 * What has no place in a line of text: control characters and line breaks, the
 * sign that a wrong encoding leaves behind, halves of a character, and what
 * cannot be seen: it turns the reading direction, or parts a word so that nobody
 * finds it.
 */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

/** UTF-8 that was read as Latin-1 and saved again: "CoaliciÃ³n". */
const MOJIBAKE = /[ÃÂ][\u0080-\u00BF]|â€/;

/** One piece of plain text: no markup, no space at its ends, NFC. */
export const plainText = z
  .string()
  .min(1)
  .max(4000)
  .refine((value) => value === value.trim(), {
    params: { corett: "trimmed" },
  })
  .refine((value) => value === value.normalize("NFC"), {
    params: { corett: "nfc" },
  })
  .refine((value) => !UNREADABLE.test(value), {
    params: { corett: "unreadable" },
  })
  .refine((value) => !MOJIBAKE.test(value), {
    params: { corett: "mojibake" },
  });

/**
 * A language by BCP 47: `quc`, `es-419`, `en-BZ`; or easy words in one,
 * `es-419-x-easy` (a private-use subtag): a text of its own for people who find
 * reading hard, reviewed as a translation is.
 */
export const languageTag = z
  .string()
  .regex(FORMS.languageTag.regex)
  .meta({ id: "LanguageTag" });

/**
 * A text as it is edited: in Spanish for Latin America and in English. Texts in
 * other languages are translations with a status and a reviewer of their own,
 * in files of their own.
 *
 * Plain text only: the views escape it, so markup in it is shown as typed.
 */
export const bilingualText = z
  .strictObject({ "es-419": plainText, en: plainText })
  .meta({ id: "BilingualText" });
export type BilingualText = z.infer<typeof bilingualText>;

/**
 * A text as it is published, by BCP 47 tag: both required languages and those
 * into which a reviewed translation exists. What is missing falls back along a
 * chain when it is shown.
 */
export const localizedText = z
  .object({ "es-419": plainText, en: plainText })
  .catchall(plainText)
  .superRefine((value, context) => {
    for (const tag of Object.keys(value)) {
      if (!languageTag.safeParse(tag).success)
        context.addIssue({
          code: "custom",
          path: [tag],
          params: { corett: "language-tag" },
        });
    }
  })
  .meta({ id: "LocalizedText" });
export type LocalizedText = z.infer<typeof localizedText>;

/** A text with the language that it is really in, for a correct `lang`. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
}

/**
 * The text for a reader: the first language of the chain that there is, then
 * the same language in another region, then `es-419`.
 *
 * @param chain - a BCP 47 tag such as `es-GT`, or several, the best first, as
 * `languageChain` makes them
 */
export function textFor(
  localized: LocalizedText,
  chain: string | readonly string[],
): TextInLanguage {
  for (const tag of typeof chain === "string" ? [chain] : chain) {
    const primary = tag.split("-")[0];
    const isEasy = tag.endsWith("-x-easy");
    const language = Object.hasOwn(localized, tag)
      ? tag
      : Object.keys(localized).find(
          (one) =>
            one.split("-")[0] === primary &&
            // Easy words are for those who ask for them.
            (isEasy || !one.endsWith("-x-easy")),
        );
    const text = language === undefined ? undefined : localized[language];
    if (language !== undefined && text !== undefined) return { text, language };
  }
  return { text: localized["es-419"], language: "es-419" };
}
