import type { PublishedKeyMessage } from "@corett/model";
import { byHand, type Examples } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { readerView } from "./reader.view.ts";

const message: PublishedKeyMessage = {
  format: "corett/key-message@1",
  id: "read",
  audience: { "es-419": "Público de ejemplo", en: "Sample audience" },
  text: {
    "es-419": "La coordinación interinstitucional previene el delito.",
    "es-419-x-easy": "Trabajamos juntos. Así hay menos delitos.",
    en: "Inter-agency coordination prevents crime.",
    quc: "xxxx xxx xxxxx",
  },
  detail: {
    "es-419": "Un texto inventado para probar la ayuda.",
    "es-419-x-easy": "Este texto es una prueba.",
    en: "An invented text to try the help.",
  },
  origin: { "es-419": "Texto inventado", en: "Invented text" },
  status: "provisional",
};

export const readerExamples = {
  default: {
    title: {
      "es-419": "Con palabras fáciles y tres idiomas",
      en: "With easy words and three languages",
    },
    words: (language) =>
      readerView(
        message,
        language === "en"
          ? ["en", "es-419", "es-419-x-easy", "quc"]
          : ["es-419", "es-419-x-easy", "en", "quc"],
      ),
  },
  minimal: {
    title: { "es-419": "Un solo texto", en: "One text only" },
    words: (language): Mark => [
      "corett-reader",
      byHand(language),
      ["h3", {}, "CORETT"],
      ["p", {}, language === "en" ? "Only one text." : "Un solo texto."],
    ],
  },
  long: {
    title: { "es-419": "Texto largo", en: "Long text" },
    words: (): Mark => [
      "corett-reader",
      {},
      ...[1, 2, 3, 4].map((): Mark => [
        "p",
        {},
        "Coordinación interinstitucional e intersectorial. ".repeat(8).trim(),
      ]),
    ],
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-reader", {}],
    broken: true,
  },
} satisfies Examples;
