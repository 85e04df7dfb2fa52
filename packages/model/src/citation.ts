import type { StrategyReference } from "./approval.ts";
import { inEachLanguage } from "./fill.ts";
import { type LocalizedText, textFor } from "./localized-text.ts";
import type { Source } from "./source.ts";

function longDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(date));
}

/**
 * A source written out for readers: who, what, released when, where.
 */
export function citationOf(source: Source): LocalizedText {
  return inEachLanguage((language) => {
    const released = longDate(source.released, language);
    const words = [
      textFor(source.publisher, language).text,
      textFor(source.title, language).text,
      language === "en"
        ? `released ${released}`
        : `publicación del ${released}`,
    ].join(", ");
    return source.address ? `${words}. ${source.address}` : `${words}.`;
  });
}

const STRATEGY: LocalizedText = {
  "es-419":
    "Adaptado de la Estrategia de visibilidad y comunicación de la CORETT",
  en: "Adapted from CORETT’s visibility and communication strategy",
};

/** Which part of the strategy a text was adapted from, for readers. */
export function originOf({ line, heading }: StrategyReference): LocalizedText {
  return inEachLanguage((language) => {
    const part =
      line === undefined
        ? `«${heading}»`
        : `${language === "en" ? "line" : "línea"} ${line}`;
    return `${textFor(STRATEGY, language).text}, ${part}`;
  });
}
