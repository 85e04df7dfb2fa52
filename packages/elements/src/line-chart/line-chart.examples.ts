import type { PublishedTable } from "@corett/model";
import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-line-chart";
const title = { "es-419": "Líneas de ejemplo", en: "Sample lines" };

const chart =
  (
    columns: readonly string[],
    rows: Record<string, PublishedTable["rows"][number]["cells"]>,
  ) =>
  (language: string) =>
    chartWords(TAG, sampleTable(title, columns, rows), language);

export const lineChartExamples = {
  default: {
    title: { "es-419": "Tres series", en: "Three series" },
    words: chart(["Alfa", "Beta", "Gama"], {
      "2019": counts(40, 120, 300),
      "2020": counts(60, 90, 280),
      "2021": counts(50, 130, 310),
      "2022": counts(80, 110, 305),
    }),
  },
  gaps: {
    title: {
      "es-419": "Con un año sin dato y uno con menos de 5",
      en: "With a year without data and one with fewer than 5",
    },
    words: chart(["Alfa"], {
      "2019": counts(12),
      "2020": figures({ kind: "missing" }),
      "2021": figures({ kind: "below", limit: 5 }),
      "2022": counts(9),
      "2023": counts(14),
    }),
  },
  close: {
    title: {
      "es-419": "Nombres que terminan juntos",
      en: "Names that end close together",
    },
    words: chart(["Alfa", "Beta", "Gama"], {
      "2021": counts(10, 50, 90),
      "2022": counts(50, 50, 50),
    }),
  },
  zero: {
    title: { "es-419": "Solo ceros", en: "Only zeros" },
    words: chart(["Alfa"], { "2021": counts(0), "2022": counts(0) }),
  },
  ragged: {
    title: { "es-419": "Una fila incompleta", en: "An incomplete row" },
    words: () => [
      TAG,
      {},
      [
        "table",
        {},
        ["tr", {}, ["th", {}, "Año"], ["th", {}, "Alfa"], ["th", {}, "Beta"]],
        ["tr", {}, ["th", {}, "2022"], ["td", {}, "3"]],
      ],
    ],
    broken: true,
  },
} satisfies Examples;
