import type { ComponentDocs } from "../docs.ts";

export const readerDocs: ComponentDocs = {
  summary: {
    "es-419":
      "Ayuda para leer lo que envuelve: letra más grande, otro idioma, palabras fáciles y la voz del aparato.",
    en: "Help to read what it wraps: larger text, another language, easy words and the device's voice.",
  },
  use: [
    {
      "es-419":
        "Alrededor de textos para el público general, donde haya versiones o párrafos largos.",
      en: "Around texts for the general public, where there are versions or long paragraphs.",
    },
  ],
  avoid: [
    {
      "es-419":
        "Alrededor de tablas y gráficas: la voz las lee celda por celda.",
      en: "Around tables and charts: the voice reads them cell by cell.",
    },
  ],
  content: [
    {
      "es-419":
        "Cada versión es un hijo con su lang; es-419-x-easy son palabras fáciles, revisadas por quienes las leen.",
      en: "Each version is a child with its lang; es-419-x-easy is easy words, reviewed by those who read them.",
    },
  ],
  accessibility: [
    {
      "es-419":
        "No reemplaza a un lector de pantalla ni al zoom; los botones miden 44 píxeles. Lo que se lee lleva una barra al lado.",
      en: "It replaces neither a screen reader nor zoom; buttons measure 44 pixels. What is read has a bar beside it.",
    },
  ],
  limits: [
    {
      "es-419":
        "Usa solo voces que están en el aparato: las demás envían el texto a alguien. Si no hay, no ofrece la voz; en lenguas indígenas casi nunca hay: ponga sonido.",
      en: "It uses only voices on the device: the others send the text to somebody. If there is none it does not offer one; for indigenous languages there hardly ever is: add sound.",
    },
    {
      "es-419":
        "La pausa sigue desde el principio del párrafo. No recuerda nada al volver.",
      en: "After a pause it begins the paragraph again. It remembers nothing when one comes back.",
    },
    {
      "es-419": "Sin script se ven todas las versiones, una tras otra.",
      en: "Without a script all versions are there, one after the other.",
    },
  ],
  misuse: [
    {
      title: {
        "es-419": "Palabras fáciles hechas por una máquina",
        en: "Easy words made by a machine",
      },
      words: () => [
        "corett-reader",
        {},
        ["p", { lang: "es-419" }, "Coordinación interinstitucional."],
        ["p", { lang: "es-419-x-easy" }, "Coordinación de instituciones."],
      ],
      wrong: {
        "es-419": "No son más fáciles, y nadie que las necesita las leyó.",
        en: "They are not easier, and nobody who needs them has read them.",
      },
      instead: {
        "es-419":
          "Una versión por idea, validada por personas con dificultades de lectura.",
        en: "One idea a sentence, validated by people with reading difficulties.",
      },
    },
  ],
  keywords: [
    "lectura fácil",
    "voz",
    "idioma",
    "easy read",
    "speech",
    "language",
  ],
};
