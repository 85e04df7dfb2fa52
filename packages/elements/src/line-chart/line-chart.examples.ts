import {
  brokenExamples,
  many,
  SMALL,
  tableExample,
  translated,
  UNITS,
  YEARS,
} from "../chart/chart.examples.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-line-chart";
const title = { "es-419": "Líneas de ejemplo", en: "Sample lines" };

const chart = (
  columns: Parameters<typeof sampleTable>[1],
  rows: Parameters<typeof sampleTable>[2],
) =>
  tableExample(
    TAG,
    sampleTable(title, columns, rows, { ...YEARS, counted: UNITS }),
  );

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
  single: {
    title: { "es-419": "Un solo año", en: "A single year" },
    words: chart(["Alfa"], { "2022": counts(7) }),
  },
  gaps: {
    title: {
      "es-419": "Años sin dato, protegidos o con menos de 5",
      en: "Years without data, protected or with fewer than 5",
    },
    words: chart(["Alfa", "Beta"], {
      "2018": counts(12, 20),
      "2019": figures({ kind: "missing" }, { kind: "suppressed" }),
      "2020": figures(
        { kind: "below", limit: 5 },
        { kind: "number", value: 17 },
      ),
      "2021": counts(9, 0),
      "2022": counts(14, 12),
    }),
  },
  firmness: {
    title: {
      "es-419": "Cambio de método, estimación, provisional",
      en: "Change of method, estimate, provisional",
    },
    words: chart(["Alfa"], {
      "2018": counts(40),
      "2019": counts(44),
      "2020": [{ figure: { kind: "number", value: 20 }, firmness: "break" }],
      "2021": [{ figure: { kind: "number", value: 24 }, firmness: "estimate" }],
      "2022": [
        { figure: { kind: "number", value: 31 }, firmness: "provisional" },
      ],
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
  long: {
    title: { "es-419": "Nombres largos", en: "Long names" },
    words: chart(
      ["Un nombre bastante largo", "Otro que también es largo", "Corto"],
      {
        "2020-2021": counts(10, 50, 90),
        "2021-2022": counts(20, 55, 60),
        "2022-2023": counts(30, 52, 50),
      },
    ),
  },
  six: {
    title: { "es-419": "Seis series", en: "Six series" },
    words: chart(["Alfa", "Beta", "Gama", "Delta", "Épsilon", "Zeta"], {
      "2020": counts(10, 20, 30, 40, 50, 60),
      "2021": counts(12, 25, 28, 48, 51, 54),
      "2022": counts(18, 22, 36, 44, 58, 50),
    }),
  },
  many: {
    title: { "es-419": "Sesenta años", en: "Sixty years" },
    words: chart(["Alfa"], many(60)),
  },
  huge: {
    title: { "es-419": "Números enormes", en: "Huge numbers" },
    words: chart(["Alfa"], {
      "2021": counts(123_456_789),
      "2022": counts(198_765_432),
    }),
  },
  zero: {
    title: { "es-419": "Solo ceros", en: "Only zeros" },
    words: chart(["Alfa"], { "2021": counts(0), "2022": counts(0) }),
  },
  hidden: {
    title: { "es-419": "Todo protegido", en: "All protected" },
    words: chart(["Alfa"], {
      "2021": figures({ kind: "suppressed" }),
      "2022": figures({ kind: "suppressed" }),
    }),
  },
  translated: translated(TAG, SMALL),
  ...brokenExamples(TAG),
} satisfies Examples;
