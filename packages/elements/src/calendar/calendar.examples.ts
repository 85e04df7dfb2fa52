import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";
import {
  both,
  brokenWords,
  listingOf,
  longWords,
  none,
  span,
  tableWords,
  text,
  translatedWords,
} from "../listing/sample-listing.ts";

const TAG = "corett-calendar";

/** What a commemoration is. */
const day = [text("Conmemoración", "Commemoration", "commemoration")];

const sample = listingOf(
  "corett/calendar@1",
  both("Calendario de ejemplo", "Sample calendar"),
  [
    both("Fecha", "Date"),
    both("Cuándo", "When"),
    both("Tipo", "Kind"),
    both("Dónde", "Where"),
    both("Más", "More"),
  ],
  [
    [
      text("Un día de ejemplo", "A sample day"),
      { kind: "yearly", month: 7, day: 30 },
      ...day,
      text("Toda la región", "The whole region"),
      none,
    ],
    [
      text(
        "Otro día de ejemplo en el mismo mes",
        "Another sample day in the same month",
      ),
      { kind: "yearly", month: 7, day: 2 },
      ...day,
      text("Costa Rica", "Costa Rica", "CR"),
      none,
    ],
    [
      text("Un mes de ejemplo", "A sample month"),
      { kind: "yearly", month: 9 },
      ...day,
      text("Panamá", "Panama", "PA"),
      none,
    ],
    [
      text("Un día que se mueve", "A day that moves"),
      { kind: "weekday", month: 5, week: 2, weekday: 7 },
      ...day,
      text("Toda la región", "The whole region"),
      none,
    ],
    [
      text("Una sesión de ejemplo", "A sample session"),
      span("2099-07-14", "2099-07-16"),
      text("Sesión", "Session", "session"),
      text("Panamá", "Panama", "PA"),
      text("Inventada", "Invented"),
    ],
    [
      text("Una sesión que ya fue", "A session that is over"),
      span("2023-09"),
      text("Sesión", "Session", "session"),
      text("Panamá", "Panama", "PA"),
      none,
    ],
  ],
);

export const calendarExamples = {
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
      tableWords(TAG, "Calendario de ejemplo", [
        ["Fecha", "Cuándo", "Tipo"],
        ["Un día", "30 de julio", "Conmemoración"],
      ]),
  },
  month: {
    title: both("Un mes para empezar", "A month to begin with"),
    words: (language) => {
      const [name, , ...words] = listingWords(TAG, sample, language);
      return [name, { month: "2027-07" }, ...words];
    },
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
