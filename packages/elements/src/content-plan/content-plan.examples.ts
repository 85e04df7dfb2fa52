import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/content-plan@1",
  id: "sample",
  title: {
    "es-419": "Plan de contenido de ejemplo",
    en: "Sample content plan",
  },
  columns: [
    { "es-419": "Mensaje", en: "Message" },
    { "es-419": "Público", en: "Audience" },
    { "es-419": "Productos", en: "Products" },
    { "es-419": "Canales", en: "Channels" },
    { "es-419": "Años", en: "Years" },
  ],
  rows: [
    [
      { kind: "text", values: [{ "es-419": "Un mensaje", en: "A message" }] },
      { kind: "text", values: [{ "es-419": "Un público", en: "An audience" }] },
      {
        kind: "text",
        values: [
          { "es-419": "Boletín", en: "Bulletin" },
          { "es-419": "Video corto", en: "Short video" },
        ],
      },
      { kind: "text", values: [{ "es-419": "Correo", en: "E-mail" }] },
      { kind: "span", from: "2021", to: "2025" },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Otro mensaje", en: "Another message" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Otro público", en: "Another audience" }],
      },
      { kind: "text", values: [{ "es-419": "Boletín", en: "Bulletin" }] },
      {
        kind: "text",
        values: [{ "es-419": "Redes sociales", en: "Social networks" }],
      },
      { kind: "span", from: "2022", to: "2023" },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const contentPlanExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => listingWords("corett-content-plan", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-content-plan", {}],
    broken: true,
  },
} satisfies Examples;
