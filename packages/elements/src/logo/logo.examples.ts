import { byHand, type Examples } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { logoView } from "./logo.view.ts";

/** With a national body, whose name is written by hand. */
const lockup = (language: string, name: string): Mark => {
  const [tag, attributes, ...words] = logoView(language, "lockup", name);
  return [tag, { ...attributes, ...byHand(language) }, ...words];
};

const toned = (tone: string, mark: Mark): Mark => {
  const [tag, attributes, ...words] = mark;
  return [tag, { ...attributes, tone }, ...words];
};

const body = (language: string) =>
  language === "en"
    ? "National body (sample)"
    : "Institución nacional (ejemplo)";

export const logoExamples = {
  default: {
    title: { "es-419": "Con el nombre", en: "With the name" },
    words: (language) => logoView(language, "name"),
  },
  minimal: {
    title: { "es-419": "Solo el símbolo", en: "The mark alone" },
    words: (language) => logoView(language, "mark"),
  },
  full: {
    title: { "es-419": "Con el nombre completo", en: "With the full name" },
    words: (language) => logoView(language, "full"),
  },
  lockup: {
    title: {
      "es-419": "Con una institución nacional",
      en: "With a national body",
    },
    words: (language) => lockup(language, body(language)),
  },
  long: {
    title: { "es-419": "Nombre largo", en: "Long name" },
    words: (language) =>
      lockup(language, `${body(language)} `.repeat(4).trim()),
  },
  mono: {
    title: { "es-419": "En un color", en: "In one colour" },
    words: (language) => toned("mono", logoView(language, "name")),
  },
  negative: {
    title: { "es-419": "En negativo", en: "Negative" },
    words: (language) => toned("negative", lockup(language, body(language))),
  },
} satisfies Examples;
