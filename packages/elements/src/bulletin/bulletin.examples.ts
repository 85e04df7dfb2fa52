import type { PublishedBulletin } from "@corett/model";
import { type Examples, same } from "../examples.ts";
import { bulletinView } from "./bulletin.view.ts";

const sample: PublishedBulletin = {
  format: "corett/bulletin@1",
  id: "sample",
  quarter: "2026-Q4",
  title: { "es-419": "Boletín de ejemplo", en: "Sample bulletin" },
  lead: { "es-419": "Un trimestre inventado.", en: "An invented quarter." },
  articles: [
    {
      id: "one",
      heading: { "es-419": "Un artículo", en: "An article" },
      paragraphs: [{ "es-419": "Un párrafo.", en: "A paragraph." }],
      points: [same("CORETT")],
    },
  ],
  archive: [
    {
      id: "before",
      quarter: "2026-Q3",
      title: { "es-419": "El anterior", en: "The one before" },
    },
  ],
  updated: "2026-11-25",
  sample: true,
  status: "provisional",
};

export const bulletinExamples = {
  default: {
    title: { "es-419": "Con un artículo y archivo", en: "Article and archive" },
    words: (language) => bulletinView(sample, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-bulletin", {}],
    broken: true,
  },
} satisfies Examples;
