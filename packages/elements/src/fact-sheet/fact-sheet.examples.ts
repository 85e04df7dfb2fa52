import type { PublishedFactSheet } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { factSheetView } from "./fact-sheet.view.ts";

const sheet: PublishedFactSheet = {
  format: "corett/fact-sheet@1",
  id: "sample",
  title: { "es-419": "Hoja de ejemplo", en: "Sample sheet" },
  lead: {
    "es-419": "Una hoja informativa se lee en un minuto.",
    en: "A fact sheet is read in a minute.",
  },
  sections: [
    {
      id: "points",
      heading: { "es-419": "Con puntos", en: "With points" },
      paragraphs: [{ "es-419": "Un párrafo corto.", en: "A short paragraph." }],
      points: [
        { "es-419": "Un punto", en: "A point" },
        { "es-419": "Otro punto", en: "Another point" },
      ],
    },
    {
      id: "plain",
      heading: { "es-419": "Sin puntos", en: "Without points" },
      paragraphs: [{ "es-419": "Solo texto.", en: "Only text." }],
      points: [],
    },
  ],
  citations: [],
  origin: { "es-419": "Texto inventado", en: "Invented text" },
  updated: "2026-11-24",
  status: "provisional",
};

const many: PublishedFactSheet = {
  ...sheet,
  id: "many",
  sections: [
    ...sheet.sections,
    {
      id: "third",
      heading: { "es-419": "Una tercera", en: "A third one" },
      paragraphs: [
        {
          "es-419": "Con tres secciones hay una lista del contenido.",
          en: "With three sections there is a list of the contents.",
        },
      ],
      points: [],
    },
  ],
};

const long = "Coordinación interinstitucional e intersectorial de ejemplo";

export const factSheetExamples = {
  default: {
    title: { "es-419": "Hoja informativa", en: "Fact sheet" },
    words: (language) => factSheetView(sheet, language),
  },
  many: {
    title: {
      "es-419": "Con contenido: tres secciones o más",
      en: "With contents: three sections or more",
    },
    words: (language) => factSheetView(many, language),
  },
  long: {
    title: { "es-419": "Textos largos", en: "Long texts" },
    words: (language) =>
      factSheetView(
        {
          ...many,
          title: same(long),
          sections: many.sections.map((section) => ({
            ...section,
            heading: same(long),
            paragraphs: [same(long.repeat(4).trim())],
          })),
        },
        language,
      ),
  },
  translated: {
    title: {
      "es-419": "Parte en kʼicheʼ (texto inventado)",
      en: "Partly in Kʼicheʼ (invented text)",
    },
    words: () =>
      factSheetView(
        { ...many, title: { ...many.title, quc: "xxxx xxx" } },
        "quc",
      ),
  },
  minimal: {
    title: { "es-419": "Solo un título", en: "Only a title" },
    words: () => ["corett-fact-sheet", {}, ["h2", {}, "CORETT"]],
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-fact-sheet", {}],
    broken: true,
  },
} satisfies Examples;
