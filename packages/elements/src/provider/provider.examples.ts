import { counts, type Examples, sampleTable, same } from "../examples.ts";
import { chartWords } from "../chart/chart.words.ts";
import type { Mark } from "../marks/marks.ts";

const table = sampleTable(
  { "es-419": "Cifras inventadas", en: "Invented figures" },
  ["2026"],
  { "Lugar A": counts(12345), "Lugar B": counts(2345) },
);

const provide = (
  attributes: Mark[1],
  language: string,
  country: string,
): Mark => [
  "corett-provider",
  attributes,
  ["p", {}, country],
  chartWords("corett-bar-chart", table, language),
];

export const providerExamples = {
  default: {
    title: { "es-419": "Costa Rica: 12 345", en: "Costa Rica: 12 345" },
    words: () =>
      provide({ lang: "es-419", country: "CR" }, "es-CR", "Costa Rica"),
  },
  two: {
    title: {
      "es-419": "Dos países en una página",
      en: "Two countries on one page",
    },
    words: (): Mark => [
      "div",
      {},
      provide({ lang: "es", country: "CR" }, "es-CR", "Costa Rica"),
      provide({ lang: "en", country: "BZ" }, "en-BZ", "Belize"),
    ],
  },
  minimal: {
    title: { "es-419": "Sin decir nada", en: "Without saying anything" },
    words: (language): Mark => [
      "corett-provider",
      {},
      ["p", {}, same("CORETT")[language === "en" ? "en" : "es-419"]],
    ],
  },
} satisfies Examples;
