import type { ComponentDocs } from "../docs.ts";

export const providerDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Un solo lugar para decir el idioma, el país, el tema y dónde están los datos de los elementos de una página.",
    en: "One place to say the language, country, theme and where the data are for the elements of a page.",
  },
  use: [
    {
      "es-419":
        "Alrededor del contenido de un sitio nacional, o de una parte en otro idioma.",
      en: "Around a national site's content, or a part of it in another language.",
    },
  ],
  avoid: [
    {
      "es-419": "Para un solo elemento: póngale lang.",
      en: "For a single element: give it lang.",
    },
  ],
  content: [
    {
      "es-419":
        "country es el código de dos letras; con CR los números llevan coma decimal.",
      en: "country is the two-letter code; with CR numbers have a decimal comma.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "No ocupa lugar ni tiene papel: lectores de pantalla no lo notan.",
      en: "It takes no room and has no role: screen readers do not notice it.",
    },
  ],
  limits: [
    {
      "es-419":
        "El tema necesita su hoja de estilos en la página. Las palabras que ya están dentro no cambian de idioma: solo lo que dicen los elementos y corett-document.",
      en: "The theme needs its style sheet on the page. Words that stand inside do not change their language: only what the elements and corett-document say.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Idioma sin región para números",
        en: "A language without its country for numbers",
      },
      words: () => ["corett-provider", { lang: "es" }, ["p", {}, "12,345"]],
      wrong: {
        "es-419": "En Costa Rica «12,345» se lee como doce y fracción.",
        en: "In Costa Rica “12,345” reads as twelve and a fraction.",
      },
      instead: {
        "es-419": 'Diga el país: country="CR".',
        en: 'Say the country: country="CR".',
      },
    },
  ],
  keywords: [
    "contexto",
    "configuración",
    "país",
    "context",
    "settings",
    "country",
  ],
};
