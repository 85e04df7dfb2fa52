import type { Examples } from "../examples.ts";
import { both } from "../listing/sample-listing.ts";
import { outlineWords } from "../outline/outline.words.ts";
import {
  longOutline,
  outlineOf,
  section,
  translatedOutline,
} from "../outline/sample-outline.ts";

const TAG = "corett-strategy";

const sample = outlineOf(
  "corett/strategy@1",
  both("La estrategia: ejemplo", "Strategy: sample"),
  [
    section(
      "objectives",
      both("Objetivos", "Objectives"),
      [
        both("Un objetivo", "An objective"),
        both("Otro objetivo", "Another objective"),
      ],
      [],
    ),
    section(
      "first",
      both("1. Primera línea", "1. First line"),
      [both("Táctica", "Tactic"), both("Plazos", "Time frames")],
      [
        {
          heading: both("Resultados", "Results"),
          items: [
            {
              text: both("Un resultado", "A result"),
              parts: [both("Una parte", "A part")],
            },
            { text: both("Otro resultado", "Another result") },
          ],
        },
        {
          heading: both("Actividades", "Activities"),
          items: [
            { text: both("Una actividad", "An activity") },
            { text: both("Otra actividad", "Another activity") },
          ],
        },
      ],
    ),
    section(
      "second",
      both("2. Segunda línea", "2. Second line"),
      [both("Táctica", "Tactic"), both("Plazos", "Time frames")],
      [
        {
          heading: both("Actividades", "Activities"),
          items: [
            { text: both("Una actividad", "An activity") },
            { text: both("Otra actividad", "Another activity") },
          ],
        },
      ],
    ),
    section(
      "third",
      both("3. Una línea sin táctica", "3. A line without a tactic"),
      [both("Plazos", "Time frames")],
      [],
    ),
  ],
);

export const strategyExamples = {
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
      ["h2", {}, "La estrategia: ejemplo"],
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
