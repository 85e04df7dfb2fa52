import type { Examples } from "../examples.ts";
import { both } from "../listing/sample-listing.ts";
import { outlineWords } from "../outline/outline.words.ts";
import {
  longOutline,
  outlineOf,
  section,
  translatedOutline,
} from "../outline/sample-outline.ts";

const TAG = "corett-audiences";

const sample = outlineOf(
  "corett/audiences@1",
  both("Públicos: ejemplo", "Audiences: sample"),
  [
    section(
      "first",
      both("1. Un público", "1. An audience"),
      [
        both("Conocimiento", "Knowledge"),
        both("Actitud", "Attitude"),
        both("Práctica", "Practice"),
      ],
      [
        {
          heading: both("Quiénes son", "Who they are"),
          items: [
            { text: both("Un grupo", "A group") },
            { text: both("Otro grupo", "Another group") },
          ],
        },
      ],
    ),
    section(
      "second",
      both("2. Otro público", "2. Another audience"),
      [
        both("Conocimiento", "Knowledge"),
        both("Actitud", "Attitude"),
        both("Práctica", "Practice"),
      ],
      [
        {
          heading: both("Quiénes son", "Who they are"),
          items: [
            { text: both("Un grupo", "A group") },
            { text: both("Otro grupo", "Another group") },
          ],
        },
      ],
    ),
    section(
      "third",
      both(
        "3. Un público del que no se sabe más",
        "3. An audience of which no more is known",
      ),
      [],
      [
        {
          heading: both("Quiénes son", "Who they are"),
          items: [
            { text: both("Un grupo", "A group") },
            { text: both("Otro grupo", "Another group") },
          ],
        },
      ],
    ),
  ],
);

export const audiencesExamples = {
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
      ["h2", {}, "Públicos: ejemplo"],
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
