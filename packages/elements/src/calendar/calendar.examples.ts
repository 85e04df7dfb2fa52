import type { PublishedListing } from "@corett/model";
import type { Examples } from "../examples.ts";
import { listingWords } from "../listing/listing.words.ts";

const sample: PublishedListing = {
  format: "corett/calendar@1",
  id: "sample",
  title: { "es-419": "Calendario de ejemplo", en: "Sample calendar" },
  columns: [
    { "es-419": "Fecha", en: "Date" },
    { "es-419": "Cuándo", en: "When" },
    { "es-419": "Tipo", en: "Kind" },
    { "es-419": "Dónde", en: "Where" },
    { "es-419": "Más", en: "More" },
  ],
  rows: [
    [
      {
        kind: "text",
        values: [{ "es-419": "Un día de ejemplo", en: "A sample day" }],
      },
      { kind: "yearly", month: 7, day: 30 },
      {
        kind: "text",
        values: [{ "es-419": "Fecha conmemorativa", en: "Commemorative date" }],
        code: "commemorative",
      },
      {
        kind: "text",
        values: [{ "es-419": "Toda la región", en: "The whole region" }],
      },
      { kind: "text", values: [] },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Una sesión de ejemplo", en: "A sample session" }],
      },
      { kind: "span", from: "2026-11-25", to: "2026-11-26" },
      {
        kind: "text",
        values: [{ "es-419": "Sesión", en: "Session" }],
        code: "session",
      },
      {
        kind: "text",
        values: [{ "es-419": "Panamá", en: "Panama" }],
        code: "PA",
      },
      { kind: "text", values: [{ "es-419": "Inventada", en: "Invented" }] },
    ],
    [
      {
        kind: "text",
        values: [{ "es-419": "Un mes de ejemplo", en: "A sample month" }],
      },
      { kind: "yearly", month: 9 },
      {
        kind: "text",
        values: [{ "es-419": "Fecha conmemorativa", en: "Commemorative date" }],
        code: "commemorative",
      },
      {
        kind: "text",
        values: [{ "es-419": "Panamá", en: "Panama" }],
        code: "PA",
      },
      { kind: "text", values: [] },
    ],
  ],
  notes: [{ "es-419": "Datos inventados.", en: "Invented data." }],
  status: "provisional",
};

export const calendarExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => listingWords("corett-calendar", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-calendar", {}],
    broken: true,
  },
} satisfies Examples;
