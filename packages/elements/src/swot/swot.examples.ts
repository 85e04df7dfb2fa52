import type { PublishedOutline } from "@corett/model";
import type { Examples } from "../examples.ts";
import { outlineWords } from "../outline/outline.words.ts";

const sample: PublishedOutline = {
  format: "corett/swot@1",
  id: "sample",
  title: { "es-419": "Análisis FODA: ejemplo", en: "SWOT: sample" },
  lead: { "es-419": "Un texto inventado.", en: "An invented text." },
  sections: [
    {
      id: "first",
      heading: { "es-419": "Primera parte", en: "First part" },
      paragraphs: [
        {
          label: { "es-419": "Táctica", en: "Tactic" },
          text: { "es-419": "Probar.", en: "To try." },
        },
      ],
      lists: [
        {
          heading: { "es-419": "Resultados", en: "Results" },
          items: [
            {
              text: { "es-419": "Un resultado", en: "A result" },
              parts: [{ "es-419": "Una parte", en: "A part" }],
            },
          ],
        },
      ],
    },
    {
      id: "second",
      heading: { "es-419": "Segunda parte", en: "Second part" },
      paragraphs: [{ text: { "es-419": "Solo texto.", en: "Only text." } }],
      lists: [],
    },
  ],
  notes: [{ "es-419": "Texto inventado.", en: "Invented text." }],
  status: "provisional",
};

export const swotExamples = {
  default: {
    title: { "es-419": "Con contenido", en: "With content" },
    words: (language) => outlineWords("corett-swot", sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-swot", {}],
    broken: true,
  },
} satisfies Examples;
