import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const table = sampleTable(
  { "es-419": "Barras de ejemplo", en: "Sample bars" },
  ["Uno", "Dos", "Tres"],
  {
    Alfa: counts(300, 200, 100),
    Beta: counts(100, 0, 400),
    Gama: figures(
      { kind: "number", value: 250 },
      { kind: "below", limit: 5 },
      { kind: "suppressed" },
    ),
  },
);

export const stackedBarExamples = {
  default: {
    title: { "es-419": "Tres partes", en: "Three parts" },
    words: (language) => chartWords("corett-stacked-bar", table, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-stacked-bar", {}],
    broken: true,
  },
} satisfies Examples;
