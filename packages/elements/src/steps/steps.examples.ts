import { byHand, type Examples } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";

const steps = (
  attributes: Mark[1],
  title: string,
  ...texts: readonly string[]
): Mark => [
  "corett-steps",
  attributes,
  ["h3", {}, title],
  ["ol", {}, ...texts.map((text): Mark => ["li", {}, text])],
];

export const stepsExamples = {
  default: {
    title: { "es-419": "Tres pasos", en: "Three steps" },
    words: (language) =>
      language === "en"
        ? steps(
            {},
            "How to read it",
            "See what is counted.",
            "See the year and the source before you quote a figure.",
            "Do not compare places.",
          )
        : steps(
            byHand(language),
            "Cómo leerlo",
            "Mire qué se cuenta.",
            "Mire el año y la fuente antes de citar una cifra.",
            "No compare lugares.",
          ),
  },
  minimal: {
    title: { "es-419": "Dos pasos cortos", en: "Two short steps" },
    words: () => steps({}, "Alfa", "Beta", "Gama"),
  },
  long: {
    title: { "es-419": "Ocho pasos largos", en: "Eight long steps" },
    words: () =>
      steps(
        {},
        "Alfa",
        ...[1, 2, 3, 4, 5, 6, 7, 8].map(() =>
          "Un paso con un texto bastante largo que ocupa varias líneas. ".repeat(
            2,
          ),
        ),
      ),
  },
  translated: {
    title: {
      "es-419": "Un paso en otro idioma dice en cuál",
      en: "A step in another language says in which",
    },
    words: () => [
      "corett-steps",
      { lang: "quc" },
      ["h3", { lang: "es-419" }, "Alfa"],
      [
        "ol",
        {},
        ["li", { lang: "es-419" }, "Beta"],
        ["li", { lang: "es-419" }, "Gama"],
      ],
    ],
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-steps", {}],
    broken: true,
  },
} satisfies Examples;
