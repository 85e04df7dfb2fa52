import { z } from "zod";

/** The two languages that every public text of the kit must have. */
export const REQUIRED_LANGUAGES = ["es-419", "en"] as const;
export type RequiredLanguage = (typeof REQUIRED_LANGUAGES)[number];

/** One piece of plain text: no markup, no line breaks at its ends, NFC. */
const text = z
  .string()
  .min(1)
  .max(4000)
  .refine((value) => value === value.trim(), {
    params: { corett: "trimmed" },
  })
  .refine((value) => value === value.normalize("NFC"), {
    params: { corett: "nfc" },
  });

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/);

/**
 * A text in several languages, by BCP 47 tag. Spanish for Latin America
 * (`es-419`) and English are required; a language more may be added, and what
 * is missing falls back along a chain when it is shown.
 *
 * Plain text only: the views escape it, so markup in it is shown as typed.
 */
export const localizedText = z
  .object({ "es-419": text, en: text })
  .catchall(text)
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
 * The text for a reader's language: the exact tag, then the same language in
 * another region, then `es-419`.
 *
 * @param languageOfReader - a BCP 47 tag such as `es-GT` or `en`
 */
export function textFor(
  localized: LocalizedText,
  languageOfReader: string,
): TextInLanguage {
  const exact = localized[languageOfReader];
  if (exact !== undefined) return { text: exact, language: languageOfReader };
  const primary = languageOfReader.split("-")[0];
  const sibling = Object.keys(localized).find(
    (tag) => tag.split("-")[0] === primary,
  );
  const language = sibling ?? "es-419";
  return { text: localized[language] ?? localized["es-419"], language };
}
