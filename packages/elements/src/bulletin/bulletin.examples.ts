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

const long = "Coordinación interinstitucional e intersectorial. "
  .repeat(5)
  .trim();

export const bulletinExamples = {
  default: {
    title: { "es-419": "Con un artículo y archivo", en: "Article and archive" },
    words: (language) => bulletinView(sample, language),
  },
  many: {
    title: {
      "es-419": "Tres artículos: con contenido",
      en: "Three articles: with contents",
    },
    words: (language) =>
      bulletinView(
        {
          ...sample,
          id: "many",
          articles: ["one", "two", "three"].map((id, index) => ({
            id,
            heading: {
              "es-419": `Artículo ${index + 1}`,
              en: `Article ${index + 1}`,
            },
            paragraphs: [
              {
                "es-419": "Un párrafo inventado.",
                en: "An invented paragraph.",
              },
            ],
            points: [],
          })),
        },
        language,
      ),
  },
  minimal: {
    title: {
      "es-419": "Primera edición: sin archivo",
      en: "First issue: no archive",
    },
    words: (language) => bulletinView({ ...sample, archive: [] }, language),
  },
  long: {
    title: { "es-419": "Textos largos", en: "Long texts" },
    words: (language) =>
      bulletinView(
        { ...sample, title: same(long), lead: same(long) },
        language,
      ),
  },
  translated: {
    title: {
      "es-419": "Título en kʼicheʼ (texto inventado)",
      en: "Title in Kʼicheʼ (invented text)",
    },
    words: () =>
      bulletinView(
        { ...sample, title: { ...sample.title, quc: "xxxx xxx" } },
        "quc",
      ),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-bulletin", {}],
    broken: true,
  },
} satisfies Examples;
