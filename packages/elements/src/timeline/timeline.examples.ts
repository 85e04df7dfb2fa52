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

const TAG = "corett-timeline";

const sample = listingOf(
  "corett/timeline@1",
  both("Plazos de ejemplo", "Sample timeline"),
  [
    both("Línea", "Line"),
    both("Qué", "What"),
    both("Cuándo", "When"),
    both("No coincide", "Does not agree"),
  ],
  [
    [
      text("Una línea", "A line"),
      text("Producción", "Production", "production"),
      span("2019-09", "2019-12"),
      none,
    ],
    [
      text("Una línea", "A line"),
      text("Implementación", "Implementation", "implementation"),
      span("2025"),
      text(
        "≠ empieza años después de: Producción, 2019",
        "≠ begins years after: Production, 2019",
      ),
    ],
    [
      text("Una línea", "A line"),
      text("Vigencia", "Validity", "validity"),
      span("2019", "2027"),
      none,
    ],
    [
      text("Otra línea", "Another line"),
      text("Vigencia", "Validity", "validity"),
      span("2021", "2025"),
      none,
    ],
  ],
);

/** Four tasks, the first and the last at the ends of the schedule. */
const tasks = (first: string, last: string) => ({
  ...sample,
  columns: [
    both("Tarea", "Task"),
    both("Estado", "State"),
    both("Cuándo", "When"),
  ],
  rows: [
    [
      text("Una tarea hecha", "A task that is done"),
      text("Hecha", "Done", "done"),
      span(first, "2026-10-30"),
    ],
    [
      text("Una tarea en curso", "A task in progress"),
      text("En curso", "In progress", "in-progress"),
      span("2026-10-05", "2026-12-18"),
    ],
    [
      text("Una tarea planificada", "A planned task"),
      text("Planificada", "Planned", "planned"),
      span("2026-11-11", last),
    ],
    [
      text("Una tarea cancelada", "A cancelled task"),
      text("Cancelada", "Cancelled", "cancelled"),
      span("2026-12-01"),
    ],
  ],
});

export const timelineExamples = {
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
      tableWords(TAG, "Plazos de ejemplo", [
        ["Línea", "Qué", "Cuándo"],
        ["Una línea", "Vigencia", "2019"],
      ]),
  },
  quarters: {
    title: both("Tareas por trimestre", "Tasks by quarter"),
    words: (language) =>
      listingWords(TAG, tasks("2026-09-01", "2027-08-31"), language),
  },
  months: {
    title: both("Tareas por mes", "Tasks by month"),
    words: (language) =>
      listingWords(TAG, tasks("2026-09-01", "2026-12-20"), language),
  },
  kinds: {
    title: both(
      "Tipos que el kit no conoce",
      "Kinds that the kit does not know",
    ),
    words: (language) =>
      listingWords(
        TAG,
        {
          ...sample,
          rows: ["Alfa", "Beta", "Gama", "Delta", "Épsilon"].map(
            (name, row) => [
              list(`Fila ${row + 1}`),
              list(name),
              span(`${2020 + row}`, `${2022 + row}`),
              none,
            ],
          ),
        },
        language,
      ),
  },
  undated: {
    title: both("Sin fechas: solo la lista", "Without dates: the list alone"),
    words: (language) =>
      listingWords(
        TAG,
        {
          ...sample,
          rows: [[list("Una línea"), text("Vigencia", "Validity"), none, none]],
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
