import { byHand, type Examples } from "../examples.ts";

export const documentExamples = {
  words: {
    title: {
      "es-419": "Sin dirección: se ve lo que tiene dentro",
      en: "Without an address: what is inside shows",
    },
    words: (language) => [
      "corett-document",
      byHand(language),
      ["p", {}, language === "en" ? "Words of the page" : "Texto de la página"],
    ],
  },
} satisfies Examples;
