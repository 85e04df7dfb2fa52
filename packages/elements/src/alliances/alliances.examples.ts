import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/alliances@1",
  id: "sample",
  title: { "es-419": "Alianzas de ejemplo", en: "Sample alliances" },
  columns: [
    { "es-419": "Alianza", en: "Alliance" },
    { "es-419": "Tipo", en: "Kind" },
    { "es-419": "Con", en: "With" },
    { "es-419": "Alcance", en: "Scope" },
    { "es-419": "Para qué", en: "What for" },
    { "es-419": "Desde", en: "Since" },
  ],
  rows: [
    [
      {
        kind: "text",
        values: [{ "es-419": "Una alianza", en: "An alliance" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Programa", en: "Programme" }],
        code: "programme",
      },
      { kind: "text", values: [{ "es-419": "Un organismo", en: "A body" }] },
      {
        kind: "text",
        values: [{ "es-419": "Panamá", en: "Panama" }],
        code: "PA",
      },
      {
        kind: "text",
        values: [{ "es-419": "Probar el kit", en: "To try the kit" }],
      },
      { kind: "span", from: "2024-10" },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Otra alianza", en: "Another alliance" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Proyecto", en: "Project" }],
        code: "project",
      },
      {
        kind: "text",
        values: [{ "es-419": "Otro organismo", en: "Another body" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Toda la región", en: "The whole region" }],
      },
      {
        kind: "text",
        values: [{ "es-419": "Probar el kit", en: "To try the kit" }],
      },
      { kind: "text", values: [] },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const alliancesExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => listingWords("corett-alliances", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-alliances", {}],
    broken: true,
  },
} satisfies Examples;
