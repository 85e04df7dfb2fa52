import type { ListingCell } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";
import {
  both,
  brokenWords,
  count,
  listingOf,
  longWords,
  none,
  percent,
  tableWords,
  text,
  translatedWords,
} from "../listing/sample-listing.ts";

const TAG = "corett-monitoring-matrix";

/** An indicator with baseline, target and value, and a shape before its state. */
const indicator = (
  es: string,
  en: string,
  amounts: readonly ListingCell[],
  shape: string,
  code: string,
): readonly ListingCell[] => [
  text(es, en),
  text("Una línea", "A line"),
  ...amounts,
  text("Cada año", "Every year"),
  text("Presidencia", "Presidency"),
  text("Informe", "Report"),
  text(`${shape} ${es}`, `${shape} ${en}`, code),
];

const sample = listingOf(
  "corett/monitoring-matrix@1",
  both("Matriz de seguimiento de ejemplo", "Sample monitoring matrix"),
  [
    both("Indicador", "Indicator"),
    both("Línea", "Line"),
    both("Línea de base", "Baseline"),
    both("Meta", "Target"),
    both("Último valor", "Latest value"),
    both("Período", "Period"),
    both("Responsable", "Responsible"),
    both("Verificación", "Verification"),
    both("Estado", "State"),
  ],
  [
    indicator(
      "En camino",
      "Under way",
      [count(1), count(4), count(2)],
      "◐",
      "under-way",
    ),
    indicator(
      "Con meta alcanzada",
      "With its target met",
      [count(0), count(9), count(11)],
      "●",
      "met",
    ),
    indicator(
      "Con meta no alcanzada",
      "With its target not met",
      [percent(20), percent(80), percent(35)],
      "▲",
      "not-met",
    ),
    indicator(
      "Con un valor de cero",
      "With a value of zero",
      [count(0), count(2), count(0)],
      "◐",
      "under-way",
    ),
    indicator(
      "Sin valor aún",
      "Without a value yet",
      [none, percent(90), none],
      "○",
      "no-value",
    ),
    indicator(
      "Sin meta",
      "Without a target",
      [none, none, count(3)],
      "◇",
      "no-target",
    ),
    indicator(
      "De sí o no",
      "Of yes or no",
      [text("No", "No"), text("Sí", "Yes"), text("No", "No")],
      "◐",
      "under-way",
    ),
  ],
);

export const monitoringMatrixExamples = {
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
      tableWords(TAG, "Matriz de seguimiento de ejemplo", [
        ["Indicador", "Línea", "Base", "Meta", "Valor"],
        ["Un indicador", "Una línea", "0", "4", "2"],
      ]),
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
