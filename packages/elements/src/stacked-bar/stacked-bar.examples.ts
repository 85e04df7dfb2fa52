import {
  brokenExamples,
  tableExample,
  translated,
  UNITS,
} from "../chart/chart.examples.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-stacked-bar";

const table = (
  columns: Parameters<typeof sampleTable>[1],
  rows: Parameters<typeof sampleTable>[2],
) =>
  sampleTable(
    { "es-419": "Barras de ejemplo", en: "Sample bars" },
    columns,
    rows,
    { counted: UNITS },
  );

const usual = table(["Uno", "Dos", "Tres"], {
  Alfa: counts(300, 200, 100),
  Beta: counts(100, 0, 400),
  Gama: figures(
    { kind: "number", value: 250 },
    { kind: "below", limit: 5 },
    { kind: "suppressed" },
  ),
});

export const stackedBarExamples = {
  default: {
    title: { "es-419": "Tres partes", en: "Three parts" },
    words: tableExample(TAG, usual),
  },
  single: {
    title: { "es-419": "Una sola barra", en: "A single bar" },
    words: tableExample(TAG, table(["Uno", "Dos"], { Alfa: counts(3, 4) })),
  },
  long: {
    title: { "es-419": "Nombres largos", en: "Long names" },
    words: tableExample(
      TAG,
      table(
        [
          "Una parte con un nombre bastante largo",
          "Otra parte que también se llama largo",
        ],
        {
          "Un nombre bastante largo que ocupa más de una línea en un teléfono":
            counts(30, 12),
        },
      ),
    ),
  },
  six: {
    title: { "es-419": "Seis partes", en: "Six parts" },
    words: tableExample(
      TAG,
      table(["Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis"], {
        Alfa: counts(60, 50, 40, 30, 20, 10),
        Beta: counts(10, 2, 30, 1, 50, 60),
      }),
    ),
  },
  firmness: {
    title: {
      "es-419": "Una parte provisional",
      en: "A provisional part",
    },
    words: tableExample(
      TAG,
      table(["Uno", "Dos"], {
        Alfa: [
          { figure: { kind: "number", value: 20 } },
          { figure: { kind: "number", value: 24 }, firmness: "provisional" },
        ],
      }),
    ),
  },
  hidden: {
    title: { "es-419": "Todo protegido", en: "All protected" },
    words: tableExample(
      TAG,
      table(["Uno", "Dos"], {
        Alfa: figures({ kind: "suppressed" }, { kind: "suppressed" }),
        Beta: counts(0, 0),
      }),
    ),
  },
  huge: {
    title: { "es-419": "Números enormes", en: "Huge numbers" },
    words: tableExample(
      TAG,
      table(["Uno", "Dos"], {
        Alfa: counts(98_765_432, 12_345_678),
        Beta: counts(1, 45_678_901),
      }),
    ),
  },
  translated: translated(TAG, usual),
  ...brokenExamples(TAG),
} satisfies Examples;
