import type { PublishedInfographic } from "@corett/model";
import { counts, type Examples, same, sampleTable } from "../examples.ts";
import { infographicView } from "./infographic.view.ts";

const infographic: PublishedInfographic = {
  format: "corett/infographic@1",
  id: "sample",
  title: { "es-419": "Infografía de ejemplo", en: "Sample infographic" },
  lead: {
    "es-419": "Todas las cifras son inventadas.",
    en: "All figures are invented.",
  },
  blocks: [
    {
      kind: "number",
      id: "total",
      figure: { kind: "number", value: 1234 },
      label: { "es-419": "unidades en total", en: "units in all" },
    },
    {
      kind: "bars",
      id: "bars",
      table: sampleTable({ "es-419": "Por lugar", en: "By place" }, ["N"], {
        Alfa: counts(1000),
        Beta: counts(234),
      }),
    },
    {
      kind: "lines",
      id: "lines",
      table: sampleTable({ "es-419": "Por año", en: "By year" }, ["Alfa"], {
        "2021": counts(900),
        "2022": counts(1000),
      }),
    },
    {
      kind: "pictogram",
      id: "share",
      of: 10,
      text: {
        "es-419": "8 de cada 10 están en Alfa.",
        en: "8 in 10 are in Alfa.",
      },
      table: sampleTable({ "es-419": "Una parte", en: "A share" }, ["N"], {
        Alfa: counts(1000),
        Total: counts(1234),
      }),
    },
    { kind: "text", id: "text", text: same("Alfa, Beta.") },
  ],
  caveats: [
    { "es-419": "No use estas cifras.", en: "Do not use these figures." },
  ],
  updated: "2026-11-24",
  status: "provisional",
};

export const infographicExamples = {
  default: {
    title: { "es-419": "Todos los bloques", en: "All blocks" },
    words: (language) => infographicView(infographic, language),
  },
  minimal: {
    title: { "es-419": "Solo un título", en: "Only a title" },
    words: () => ["corett-infographic", {}, ["h2", {}, "CORETT"]],
  },
} satisfies Examples;
