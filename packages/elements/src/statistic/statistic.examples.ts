import type { Examples } from "../examples.ts";

export const statisticExamples = {
  default: {
    title: { "es-419": "Un número grande", en: "A large number" },
    words: (language) => [
      "corett-statistic",
      {},
      ["strong", {}, "1,234"],
      language === "en" ? " invented units" : " unidades inventadas",
    ],
  },
  words: {
    title: { "es-419": "Sin número", en: "Without a number" },
    words: (language) => [
      "corett-statistic",
      {},
      ["strong", {}, language === "en" ? "no data" : "sin dato"],
      language === "en" ? " for this year" : " para este año",
    ],
  },
} satisfies Examples;
