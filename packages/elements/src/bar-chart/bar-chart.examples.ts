import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-bar-chart";
const title = { "es-419": "Barras de ejemplo", en: "Sample bars" };

export const barChartExamples = {
  default: {
    title: { "es-419": "Números", en: "Numbers" },
    words: (language) =>
      chartWords(
        TAG,
        sampleTable(title, ["N"], {
          Alfa: counts(120),
          Beta: counts(1234),
          Gama: counts(560),
        }),
        language,
      ),
  },
  kinds: {
    title: {
      "es-419": "Cero, menos de 5, protegido, sin dato, no aplica",
      en: "Zero, fewer than 5, protected, no data, not applicable",
    },
    words: (language) =>
      chartWords(
        TAG,
        sampleTable(title, ["N"], {
          Alfa: counts(12),
          Beta: counts(0),
          Gama: figures({ kind: "below", limit: 5 }),
          Delta: figures({ kind: "suppressed" }),
          Épsilon: figures({ kind: "missing" }),
          Zeta: figures({ kind: "not-applicable" }),
        }),
        language,
      ),
  },
  single: {
    title: { "es-419": "Una sola barra", en: "A single bar" },
    words: (language) =>
      chartWords(
        TAG,
        sampleTable(title, ["N"], { "Un nombre bastante largo": counts(1) }),
        language,
      ),
  },
  negative: {
    title: { "es-419": "Una cifra negativa", en: "A negative figure" },
    words: () => [
      TAG,
      {},
      [
        "table",
        {},
        ["tr", {}, ["th", {}, "Lugar"], ["th", {}, "N"]],
        ["tr", {}, ["th", {}, "Alfa"], ["td", {}, "-3"]],
      ],
    ],
    broken: true,
  },
} satisfies Examples;
