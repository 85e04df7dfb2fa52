import type { Figure, PublishedTable } from "@corett/model";
import { chartWords } from "../chart/chart.words.ts";
import { type Examples, same, SAMPLE_CITATION } from "../examples.ts";

const count = (value: number): Figure => ({ kind: "number", value });

const PLACES: readonly (readonly [
  country: "GT" | "BZ" | "HN" | "SV" | "NI" | "CR" | "PA" | "MX" | "DO",
  name: string,
  figure: Figure,
])[] = [
  ["GT", "Guatemala", count(400)],
  ["BZ", "Belice", { kind: "below", limit: 5 }],
  ["HN", "Honduras", count(100)],
  ["SV", "El Salvador", { kind: "suppressed" }],
  ["NI", "Nicaragua", { kind: "missing" }],
  ["CR", "Costa Rica", count(0)],
  ["PA", "Panamá", count(50)],
  ["MX", "México", count(900)],
  ["DO", "República Dominicana", count(200)],
];

const table: PublishedTable = {
  title: { "es-419": "Mapa de ejemplo", en: "Sample map" },
  rowHeader: { "es-419": "País", en: "Country" },
  columns: [{ "es-419": "Unidades inventadas", en: "Invented units" }],
  rows: PLACES.map(([country, name, figure]) => ({
    label: same(name),
    country,
    cells: [{ figure }],
  })),
  citation: SAMPLE_CITATION,
};

export const regionMapExamples = {
  default: {
    title: { "es-419": "Los nueve países", en: "The nine countries" },
    words: (language) => chartWords("corett-region-map", table, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-region-map", {}],
    broken: true,
  },
} satisfies Examples;
