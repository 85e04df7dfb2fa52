import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/monitoring-matrix@1",
  id: "sample",
  title: {
    "es-419": "Matriz de seguimiento de ejemplo",
    en: "Sample monitoring matrix",
  },
  columns: [
    { "es-419": "Indicador", en: "Indicator" },
    { "es-419": "Línea", en: "Line" },
    { "es-419": "Línea de base", en: "Baseline" },
    { "es-419": "Meta", en: "Target" },
    { "es-419": "Último valor", en: "Latest value" },
    { "es-419": "Período", en: "Period" },
    { "es-419": "Responsable", en: "Responsible" },
    { "es-419": "Verificación", en: "Verification" },
    { "es-419": "Estado", en: "State" },
  ],
  rows: [
    [
      {
        kind: "text",
        values: [{ "es-419": "Un indicador", en: "An indicator" }],
      },
      { kind: "text", values: [{ "es-419": "Una línea", en: "A line" }] },
      { kind: "number", value: 0, unit: "count" },
      { kind: "number", value: 4, unit: "count" },
      { kind: "number", value: 2, unit: "count" },
      { kind: "text", values: [{ "es-419": "Cada año", en: "Every year" }] },
      { kind: "text", values: [{ "es-419": "Presidencia", en: "Presidency" }] },
      { kind: "text", values: [{ "es-419": "Informe", en: "Report" }] },
      {
        kind: "text",
        values: [{ "es-419": "En camino", en: "On the way" }],
        code: "on-track",
      },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Otro indicador", en: "Another indicator" }],
      },
      { kind: "text", values: [{ "es-419": "Una línea", en: "A line" }] },
      { kind: "text", values: [] },
      { kind: "number", value: 80, unit: "percent" },
      { kind: "text", values: [] },
      { kind: "text", values: [{ "es-419": "Cada año", en: "Every year" }] },
      { kind: "text", values: [{ "es-419": "Presidencia", en: "Presidency" }] },
      { kind: "text", values: [{ "es-419": "Informe", en: "Report" }] },
      {
        kind: "text",
        values: [{ "es-419": "Sin dato", en: "No data" }],
        code: "no-data",
      },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const monitoringMatrixExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) =>
      listingWords("corett-monitoring-matrix", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-monitoring-matrix", {}],
    broken: true,
  },
} satisfies Examples;
