import {
  brokenExamples,
  KINDS,
  many,
  tableExample,
  translated,
  UNITS,
  YEARS,
} from "../chart/chart.examples.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-data-table";
const title = { "es-419": "Tabla de ejemplo", en: "Sample table" };

const usual = sampleTable(
  title,
  ["2021", "2022"],
  {
    Alfa: counts(1300, 200),
    Beta: counts(90, 0),
    Gama: figures({ kind: "below", limit: 5 }, { kind: "suppressed" }),
  },
  { counted: UNITS },
);

const table = (...args: Parameters<typeof sampleTable>) =>
  tableExample(TAG, sampleTable(...args));

const { empty, ragged } = brokenExamples(TAG);

export const dataTableExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: tableExample(TAG, usual),
  },
  single: {
    title: { "es-419": "Una sola fila", en: "A single row" },
    words: table(title, ["N"], { Alfa: counts(7) }),
  },
  kinds: {
    title: {
      "es-419": "Todas las clases de cifra",
      en: "Every kind of figure",
    },
    words: table(title, ["N"], KINDS),
  },
  six: {
    title: { "es-419": "Seis columnas", en: "Six columns" },
    words: table(title, ["2017", "2018", "2019", "2020", "2021", "2022"], {
      "Un nombre bastante largo": counts(1, 20, 300, 4000, 50_000, 600_000),
      Beta: counts(6, 5, 4, 3, 2, 1),
    }),
  },
  many: {
    title: { "es-419": "Sesenta filas", en: "Sixty rows" },
    words: table(title, ["N"], many(60), YEARS),
  },
  huge: {
    title: { "es-419": "Números enormes", en: "Huge numbers" },
    words: table(title, ["N"], { Alfa: counts(198_765_432), Beta: counts(0) }),
  },
  translated: translated(TAG, usual),
  empty,
  ragged,
} satisfies Examples;
