import type { ComponentDocs } from "../docs.ts";

export const bulletinDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Una edición del boletín trimestral: portada, contenido, artículos y ediciones anteriores.",
    en: "An issue of the quarterly bulletin: cover, contents, articles and earlier issues.",
  },
  use: [
    {
      "es-419":
        "Una página por edición; la portada del sitio enlaza la última.",
      en: "A page an issue; the site's front page links to the latest.",
    },
  ],
  avoid: [
    {
      "es-419": "Para una noticia suelta: la página de noticias del sitio.",
      en: "For a single piece of news: the site's own news.",
    },
  ],
  content: [
    {
      "es-419":
        "De tres a seis artículos, el más importante primero. Al archivo póngale los enlaces de su sitio.",
      en: "Three to six articles, the most important first. Give the archive the links of your site.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "Se lee en el orden en que está: trimestre, título, entrada, contenido, artículos, archivo.",
      en: "It is read in the order in which it stands: quarter, title, lead, contents, articles, archive.",
    },
  ],
  limits: [
    {
      "es-419":
        "No sabe en qué dirección están las ediciones anteriores; por eso no las enlaza sola.",
      en: "It does not know at which address earlier issues are; so it does not link to them by itself.",
    },
  ],
  misuse: [
    {
      title: { "es-419": "Todo en la entrada", en: "Everything in the lead" },
      words: (language) => [
        "corett-bulletin",
        {},
        ["p", {}, "2026"],
        ["h2", {}, language === "en" ? "Sample" : "Ejemplo"],
        ["p", {}, "Texto inventado. ".repeat(40).trim()],
      ],
      wrong: {
        "es-419":
          "Sin artículos no hay contenido ni nada que plegar: un teléfono muestra una pared de texto.",
        en: "Without articles there are no contents and nothing to fold: a telephone shows a wall of text.",
      },
      instead: {
        "es-419": "Un encabezado por artículo.",
        en: "A heading an article.",
      },
    },
  ],
  keywords: ["trimestre", "noticias", "quarter", "newsletter", "news"],
};
