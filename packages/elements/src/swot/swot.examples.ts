import type { Examples } from "../examples.ts";
import { both } from "../listing/sample-listing.ts";
import { outlineWords } from "../outline/outline.words.ts";
import {
  longOutline,
  outlineOf,
  section,
  translatedOutline,
} from "../outline/sample-outline.ts";

const TAG = "corett-swot";

const sample = outlineOf(
  "corett/swot@1",
  both("Análisis: ejemplo", "Analysis: sample"),
  [
    section(
      "s",
      both("Fortalezas", "Strengths"),
      [],
      [
        {
          items: [
            {
              text: both(
                "Algo que ya es fuerte",
                "Something that is strong already",
              ),
            },
          ],
        },
      ],
    ),
    section(
      "o",
      both("Oportunidades", "Opportunities"),
      [],
      [
        {
          items: [
            {
              text: both("Algo que se abre", "Something that opens"),
              caution: both("por confirmar", "to be confirmed"),
            },
          ],
        },
      ],
    ),
    section(
      "d",
      both("Dificultades", "Difficulties"),
      [],
      [
        {
          items: [
            { text: both("Algo que cuesta", "Something that is hard") },
            {
              text: both(
                "Algo que quizá va en otro cuadrante",
                "Something that may belong elsewhere",
              ),
              caution: both("por confirmar", "to be confirmed"),
            },
          ],
        },
      ],
    ),
    section("t", both("Amenazas", "Threats"), [], []),
  ],
);

export const swotExamples = {
  default: {
    title: both("Con contenido", "With content"),
    words: (language) => outlineWords(TAG, sample, language),
  },
  minimal: {
    title: both("Una sola parte", "A single part"),
    words: (language) =>
      outlineWords(
        TAG,
        { ...sample, sections: sample.sections.slice(0, 1) },
        language,
      ),
  },
  long: {
    title: both("Textos largos", "Long texts"),
    words: (language) => longOutline(TAG, sample, language),
  },
  translated: {
    title: both("Con un título en k’iche’", "With a heading in K’iche’"),
    words: () => translatedOutline(TAG, sample),
  },
  handwritten: {
    title: both("Escrito a mano, sin listas", "Written by hand, without lists"),
    words: () => [
      TAG,
      {},
      ["h2", {}, "Análisis: ejemplo"],
      ["p", {}, "Una introducción."],
      ["h3", {}, "Una parte"],
      ["p", {}, "Solo un párrafo."],
    ],
  },
  empty: {
    title: both("Sin contenido", "Without content"),
    words: () => [TAG, {}],
    broken: true,
  },
} satisfies Examples;
