import type { ComponentDocs } from "../docs.ts";

export const factSheetDocs: ComponentDocs = {
  summary: {
    "es-419":
      "La hoja informativa: un título, una entrada y apartados cortos que se pueden imprimir en una página.",
    en: "The fact sheet: a title, a lead and short sections that can be printed on a page.",
  },
  use: [
    {
      "es-419": "Para explicar un tema en un minuto, en la web y en papel.",
      en: "To explain a subject in a minute, on the web and on paper.",
    },
  ],
  avoid: [
    {
      "es-419":
        "Para una sola idea: el mensaje clave. Para cifras: la infografía.",
      en: "For a single idea: the key message. For figures: the infographic.",
    },
  ],
  content: [
    {
      "es-419":
        "Encabezados que dicen de qué trata el apartado: con tres o más forman el contenido.",
      en: "Headings that say what the section is about: three or more make the contents.",
    },
    {
      "es-419": "Puntos de una línea; la fuente al final.",
      en: "Points of one line; the source at the end.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "Los encabezados siguen siendo encabezados; junto a cada uno hay un botón que dice si está abierto.",
      en: "Headings stay headings; beside each is a button that says whether it is open.",
    },
    {
      "es-419": "El contenido son enlaces que funcionan sin script.",
      en: "The contents are links that work without a script.",
    },
  ],
  limits: [
    {
      "es-419":
        "Los apartados se pliegan solo donde hay poco ancho y empiezan abiertos: así nada salta al cargar.",
      en: "Sections fold only where there is little width, and start open: so nothing jumps while it loads.",
    },
    {
      "es-419":
        "El código QR existe al imprimir, para direcciones de hasta 180 caracteres; una más larga se imprime sin él.",
      en: "The QR code exists on paper, for addresses of up to 180 characters; a longer one is printed without it.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Encabezados que no dicen nada",
        en: "Headings that say nothing",
      },
      words: () => [
        "corett-fact-sheet",
        {},
        ["h2", {}, "CORETT"],
        ["h3", {}, "1"],
        ["p", {}, "…"],
        ["h3", {}, "2"],
        ["p", {}, "…"],
      ],
      wrong: {
        "es-419":
          "Quien va de encabezado en encabezado, o ve todo plegado, no sabe qué abrir.",
        en: "Whoever goes from heading to heading, or sees everything folded, does not know what to open.",
      },
      instead: {
        "es-419": "Encabezados de dos a seis palabras con el tema.",
        en: "Headings of two to six words with the subject.",
      },
    },
  ],
  keywords: ["folleto", "imprimir", "QR", "brochure", "leaflet", "print"],
};
