import type { Loss } from "./words.ts";

const LINK_LEFT = {
  "es-419": "Queda un enlace a la página con todo el contenido.",
  en: "A link to the page with the whole content is left.",
};

/** What editors strip, and what a reader has then; measured in WordPress. */
export const LOSSES = {
  script: {
    part: "script",
    stripped: {
      "es-419":
        "El script, si quien publica no tiene permiso para HTML sin filtrar.",
      en: "The script, if whoever publishes may not use unfiltered HTML.",
    },
    left: {
      "es-419":
        "Queda lo que está dentro: las palabras o el enlace. Ponga el script en la plantilla del sitio.",
      en: "What is inside is left: the words or the link. Put the script into the site's theme.",
    },
  },
  tagKeepsWords: {
    part: "corett-*",
    stripped: {
      "es-419": "Las etiquetas que empiezan con corett-.",
      en: "Tags that begin with corett-.",
    },
    left: {
      "es-419": "Quedan los títulos, los párrafos y las tablas, sin marco.",
      en: "Headings, paragraphs and tables are left, without a frame.",
    },
  },
  tagKeepsLink: {
    part: "corett-document",
    stripped: {
      "es-419": "La etiqueta corett-document.",
      en: "The tag corett-document.",
    },
    left: LINK_LEFT,
  },
  paragraphs: {
    part: "p",
    stripped: {
      "es-419":
        "La estructura: un editor que convierte líneas en párrafos separa la etiqueta de su contenido.",
      en: "The structure: an editor that turns lines into paragraphs parts the tag from its content.",
    },
    left: {
      "es-419":
        "Quedan las palabras, fuera del marco. Use un bloque de HTML, o otra forma.",
      en: "The words are left, outside the frame. Use an HTML block, or another way.",
    },
  },
  template: {
    part: "template",
    stripped: {
      "es-419": "La etiqueta template, que lleva el aspecto terminado.",
      en: "The tag template, which holds the finished looks.",
    },
    left: {
      "es-419": "Quedan las palabras, los cuadros y las fuentes.",
      en: "The words, tables and sources are left.",
    },
  },
  dataAttributes: {
    part: "data-corett",
    stripped: {
      "es-419": "Los atributos que empiezan con data-.",
      en: "Attributes that begin with data-.",
    },
    left: LINK_LEFT,
  },
  className: {
    part: "class",
    stripped: {
      "es-419": "La clase del enlace.",
      en: "The link's class.",
    },
    left: LINK_LEFT,
  },
  frame: {
    part: "iframe",
    stripped: {
      "es-419": "El marco entero.",
      en: "The whole frame.",
    },
    left: {
      "es-419":
        "Queda el enlace que está dentro, en los editores que quitan solo la etiqueta.",
      en: "The link inside is left, in editors that strip only the tag.",
    },
  },
  frameScript: {
    part: "script",
    stripped: {
      "es-419": "El script que ajusta la altura.",
      en: "The script that sets the height.",
    },
    left: {
      "es-419": "El marco conserva la altura escrita y se desplaza por dentro.",
      en: "The frame keeps the height that is written and scrolls inside.",
    },
  },
  unknownProvider: {
    part: "oembed",
    stripped: {
      "es-419":
        "Nada; pero un gestor que no conoce la dirección no la incrusta.",
      en: "Nothing; but a system that does not know the address does not embed it.",
    },
    left: LINK_LEFT,
  },
  image: {
    part: "img",
    stripped: {
      "es-419": "La imagen, en correos que no la cargan.",
      en: "The image, in e-mail that does not load it.",
    },
    left: {
      "es-419": "Quedan las palabras y el enlace.",
      en: "The words and the link are left.",
    },
  },
} as const satisfies Readonly<Record<string, Loss>>;
