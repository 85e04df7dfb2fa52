import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";
import {
  both,
  brokenWords,
  list,
  listingOf,
  longWords,
  none,
  span,
  tableWords,
  text,
  translatedWords,
} from "../listing/sample-listing.ts";

const TAG = "corett-content-plan";

const sample = listingOf(
  "corett/content-plan@1",
  both("Plan de contenido de ejemplo", "Sample content plan"),
  [
    both("Mensaje", "Message"),
    both("Público", "Audience"),
    both("Productos", "Products"),
    both("Canales", "Channels"),
    both("Años", "Years"),
  ],
  [
    [
      text("Un mensaje", "A message"),
      text("Un público", "An audience"),
      list("Boletín", "Video corto"),
      list("Correo", "Reuniones"),
      span("2021", "2025"),
    ],
    [
      text(
        "Otro mensaje al mismo público",
        "Another message to the same audience",
      ),
      text("Un público", "An audience"),
      list("Boletín", "Video corto"),
      list("Correo", "Reuniones"),
      span("2021", "2025"),
    ],
    [
      text("Un mensaje a otro público", "A message to another audience"),
      text("Otro público", "Another audience"),
      list("Boletín"),
      list("Redes sociales"),
      span("2022", "2023"),
    ],
    [
      text("Un mensaje sin plan", "A message without a plan"),
      text("Un tercer público", "A third audience"),
      none,
      none,
      none,
    ],
  ],
);

export const contentPlanExamples = {
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
      tableWords(TAG, "Plan de contenido de ejemplo", [
        ["Mensaje", "Público", "Productos", "Canales", "Años"],
        ["Un mensaje", "Un público", "Boletín", "Correo", "2021"],
      ]),
  },
  large: {
    title: both("Muchas filas", "Many rows"),
    words: (language) =>
      listingWords(
        TAG,
        {
          ...sample,
          rows: [...Array(60).keys()].map((row) => [
            text(`Mensaje ${row + 1}`, `Message ${row + 1}`),
            text(`Público ${row % 7}`, `Audience ${row % 7}`),
            list("Boletín", "Video corto", "Hoja informativa"),
            list("Correo", `Canal ${row % 11}`),
            span(`${2019 + (row % 5)}`, `${2023 + (row % 5)}`),
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
