import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";
import {
  both,
  brokenWords,
  list,
  listingOf,
  longWords,
  none,
  tableWords,
  text,
  translatedWords,
} from "../listing/sample-listing.ts";

const TAG = "corett-directory";

const sample = listingOf(
  "corett/directory@1",
  both("Directorio de ejemplo", "Sample directory"),
  [
    both("Nombre", "Name"),
    both("Tipo", "Kind"),
    both("Dónde", "Where"),
    both("Alcance", "Reach"),
    both("Contacto", "Contact"),
  ],
  [
    [
      text("Radio de ejemplo", "Sample radio"),
      text("Radio", "Radio", "radio"),
      text("Honduras", "Honduras", "HN"),
      text("Local", "Local"),
      {
        kind: "link",
        text: "redaccion@ejemplo.example",
        address: "mailto:redaccion@ejemplo.example",
      },
    ],
    [
      text("Red de ejemplo", "Sample network"),
      text("Sociedad civil", "Civil society", "civil-society"),
      text("Toda la región", "The whole region"),
      none,
      {
        kind: "link",
        text: "ejemplo.example",
        address: "https://ejemplo.example/",
      },
    ],
    [
      text("Canal de ejemplo", "Sample channel"),
      text("Televisión", "Television", "television"),
      text("México", "Mexico", "MX"),
      text("Nacional", "National"),
      none,
    ],
  ],
);

export const directoryExamples = {
  default: {
    title: both("Con datos", "With data"),
    words: (language) => listingWords(TAG, sample, language),
  },
  minimal: {
    title: both("Una sola fila", "A single row"),
    words: (language) =>
      listingWords(TAG, { ...sample, rows: sample.rows.slice(0, 1) }, language),
  },
  long: {
    title: both("Textos largos", "Long texts"),
    words: (language) => longWords(TAG, sample, language),
  },
  translated: {
    title: both("Con un texto en k’iche’", "With a text in K’iche’"),
    words: () => translatedWords(TAG, sample),
  },
  table: {
    title: both("Una tabla escrita a mano", "A table written by hand"),
    words: () =>
      tableWords(TAG, "Directorio de ejemplo", [
        ["Nombre", "Tipo", "Dónde"],
        ["Radio de ejemplo", "Radio", "Honduras"],
      ]),
  },
  formulas: {
    title: both(
      "Textos que una hoja de cálculo ejecutaría",
      "Texts that a spreadsheet would run",
    ),
    words: (language) =>
      listingWords(
        TAG,
        {
          ...sample,
          rows: ["=1+1", "+1", "-1", "@SUM(A1)"].map((name) => [
            list(name),
            list("Radio"),
            list("Honduras"),
            none,
            none,
          ]),
        },
        language,
      ),
  },
  invalid: {
    title: both("A una fila le falta una celda", "A row lacks a cell"),
    words: () => brokenWords(TAG),
    broken: true,
  },
  empty: {
    title: both("Sin contenido", "Without content"),
    words: () => [TAG, {}],
    broken: true,
  },
} satisfies Examples;
