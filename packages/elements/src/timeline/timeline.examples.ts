import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/timeline@1",
  id: "sample",
  title: { "es-419": "Plazos de ejemplo", en: "Sample timeline" },
  columns: [
    { "es-419": "Línea", en: "Line" },
    { "es-419": "Qué", en: "What" },
    { "es-419": "Cuándo", en: "When" },
  ],
  rows: [
    [
      { kind: "text", values: [{ "es-419": "Una línea", en: "A line" }] },
      {
        kind: "text",
        values: [{ "es-419": "Vigencia", en: "Validity" }],
        code: "validity",
      },
      { kind: "span", from: "2021", to: "2025" },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Otra línea", en: "Another line" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Producción", en: "Production" }],
        code: "production",
      },
      { kind: "span", from: "2019-09", to: "2019-12" },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const timelineExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => listingWords("corett-timeline", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-timeline", {}],
    broken: true,
  },
} satisfies Examples;
