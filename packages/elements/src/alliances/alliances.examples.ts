import { type Examples, same } from "../examples.ts";
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

const TAG = "corett-alliances";

const sample = listingOf(
  "corett/alliances@1",
  both("Alianzas de ejemplo", "Sample alliances"),
  [
    both("Alianza", "Alliance"),
    both("Tipo", "Kind"),
    both("Con", "With"),
    both("Alcance", "Scope"),
    both("Para qué", "What for"),
    both("Desde", "Since"),
  ],
  [
    [
      text("Una alianza", "An alliance"),
      text("Programa", "Programme", "programme"),
      list("Un organismo", "Otro organismo"),
      text("Panamá", "Panama", "PA"),
      text("Probar el kit", "To try the kit"),
      span("2024-10"),
    ],
    [
      text("Una alianza de tres países", "An alliance of three countries"),
      text("Proyecto", "Project", "project"),
      list("Un organismo"),
      {
        kind: "text",
        values: [same("Honduras"), same("Nicaragua"), both("Panamá", "Panama")],
        code: "HN NI PA",
      },
      text("Probar el mapa", "To try the map"),
      span("2025", "2026"),
    ],
    [
      text("Una alianza de la región", "An alliance of the region"),
      text("Proyecto", "Project", "project"),
      list("Otro organismo"),
      text("Toda la región", "The whole region"),
      text("Probar el kit", "To try the kit"),
      none,
    ],
  ],
);

export const alliancesExamples = {
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
      tableWords(TAG, "Alianzas de ejemplo", [
        ["Alianza", "Tipo", "Con", "Alcance"],
        ["Una alianza", "Programa", "Un organismo", "Toda la región"],
      ]),
  },
  regional: {
    title: both("Ninguna de un solo país", "None of a single country"),
    words: (language) =>
      listingWords(TAG, { ...sample, rows: sample.rows.slice(2) }, language),
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
