import {
  brokenExamples,
  KINDS,
  many,
  SMALL,
  tableExample,
  translated,
  UNITS,
} from "../chart/chart.examples.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-bar-chart";
const title = { "es-419": "Barras de ejemplo", en: "Sample bars" };

const chart = (
  ...table: Parameters<typeof sampleTable> extends [unknown, ...infer R]
    ? R
    : never
) => tableExample(TAG, sampleTable(title, ...table));

export const barChartExamples = {
  default: {
    title: { "es-419": "Números", en: "Numbers" },
    words: chart([UNITS["es-419"]], {
      Alfa: counts(120),
      Beta: counts(1234),
      Gama: counts(560),
      "Delta Épsilon": counts(35),
    }),
  },
  single: {
    title: { "es-419": "Una sola barra", en: "A single bar" },
    words: chart(["N"], { Alfa: counts(1) }),
  },
  kinds: {
    title: {
      "es-419":
        "Cero, menos de 5, protegido, sin dato, no aplica, provisional, estimación, cambio de método",
      en: "Zero, fewer than 5, protected, no data, not applicable, provisional, estimate, change of method",
    },
    words: chart(["N"], KINDS),
  },
  long: {
    title: { "es-419": "Nombres largos", en: "Long names" },
    words: chart(["N"], {
      "Un nombre bastante largo que ocupa más de una línea en un teléfono":
        counts(120),
      "Otro nombre, largo también": counts(90),
      Corto: counts(45),
    }),
  },
  groups: {
    title: { "es-419": "Varias columnas", en: "Several columns" },
    words: chart(
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
      { counted: UNITS },
    ),
  },
  six: {
    title: { "es-419": "Seis columnas", en: "Six columns" },
    words: chart(["A", "B", "C", "D", "E", "F"], {
      Alfa: counts(6, 5, 4, 3, 2, 1),
      Beta: counts(1, 2, 3, 4, 5, 6),
    }),
  },
  many: {
    title: { "es-419": "Sesenta filas", en: "Sixty rows" },
    words: chart(["N"], many(60)),
  },
  huge: {
    title: { "es-419": "Números enormes", en: "Huge numbers" },
    words: chart(["N"], {
      Alfa: counts(198_765_432),
      Beta: counts(1),
      Gama: [
        {
          figure: { kind: "number", value: 123_456_789 },
          firmness: "provisional",
        },
      ],
    }),
  },
  zero: {
    title: { "es-419": "Solo ceros", en: "Only zeros" },
    words: chart(["N"], { Alfa: counts(0), Beta: counts(0) }),
  },
  hidden: {
    title: { "es-419": "Todo protegido", en: "All protected" },
    words: chart(["N"], {
      Alfa: figures({ kind: "suppressed" }),
      Beta: figures({ kind: "suppressed" }),
    }),
  },
  translated: translated(TAG, SMALL),
  ...brokenExamples(TAG),
} satisfies Examples;
