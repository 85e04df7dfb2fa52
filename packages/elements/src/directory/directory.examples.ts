import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/directory@1",
  id: "sample",
  title: { "es-419": "Directorio de ejemplo", en: "Sample directory" },
  columns: [
    { "es-419": "Nombre", en: "Name" },
    { "es-419": "Tipo", en: "Kind" },
    { "es-419": "Dónde", en: "Where" },
    { "es-419": "Alcance", en: "Reach" },
    { "es-419": "Contacto", en: "Contact" },
  ],
  rows: [
    [
      {
        kind: "text",
        values: [{ "es-419": "Radio de ejemplo", en: "Sample radio" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Radio", en: "Radio" }],
        code: "radio",
      },
      {
        kind: "text",
        values: [{ "es-419": "Honduras", en: "Honduras" }],
        code: "HN",
      },
      { kind: "text", values: [{ "es-419": "Local", en: "Local" }] },
      {
        kind: "link",
        text: "redaccion@ejemplo.example",
        address: "mailto:redaccion@ejemplo.example",
      },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Red de ejemplo", en: "Sample network" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Sociedad civil", en: "Civil society" }],
        code: "civil-society",
      },
      {
        kind: "text",
        values: [{ "es-419": "Toda la región", en: "The whole region" }],
      },
      { kind: "text", values: [] },
      {
        kind: "link",
        text: "ejemplo.example",
        address: "https://ejemplo.example/",
      },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const directoryExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => listingWords("corett-directory", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-directory", {}],
    broken: true,
  },
} satisfies Examples;
