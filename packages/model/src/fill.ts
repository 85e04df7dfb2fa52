import {
  type LocalizedText,
  REQUIRED_LANGUAGES,
  textFor,
} from "./localized-text.ts";
import { UnpublishableError } from "./unpublishable.ts";

/** Builds a text in each of some languages; the required ones if not told. */
export function inEachLanguage(
  write: (language: string) => string,
  languages: readonly string[] = REQUIRED_LANGUAGES,
): LocalizedText {
  const texts = languages.map((language) => [language, write(language)]);
  return Object.fromEntries(texts) as LocalizedText; // the required ones are among them
}

/** "3. Content plan", in each language of the name. */
export const numbered = (number: number, name: LocalizedText): LocalizedText =>
  inEachLanguage(
    (language) => `${String(number)}. ${textFor(name, language).text}`,
    Object.keys(name),
  );

/**
 * Fills the placeholders of a text, in each language that it is in.
 *
 * @throws UnpublishableError if it has one that there is no value for
 */
export function fill(
  template: LocalizedText,
  values: Readonly<Record<string, (language: string) => string>>,
): LocalizedText {
  return inEachLanguage(
    (language) =>
      textFor(template, language).text.replace(
        /\{(\w+)\}/g,
        (_, name: string) => {
          const value = values[name];
          if (!value)
            throw new UnpublishableError({
              es: `un texto sin {${name}}: aquí no hay qué poner en su lugar`,
              en: `a text without {${name}}: there is nothing to put in its place here`,
            });
          return value(language);
        },
      ),
    Object.keys(template),
  );
}

/** A number as a language writes it; one that Intl does not know is no reason for the machine's own. */
export const numeral = (value: number) => (language: string) =>
  new Intl.NumberFormat([language, "es-419"]).format(value);
