import {
  brokenExamples,
  tableExample,
  translated,
  UNITS,
} from "../chart/chart.examples.ts";
import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const TAG = "corett-pictogram";

const table = (part: number, whole: number) =>
  sampleTable(
    { "es-419": "Parte de ejemplo", en: "Sample share" },
    [UNITS["es-419"]],
    { Alfa: counts(part), "Alfa + Beta": counts(whole) },
  );

const share = (part: number, whole: number) => (language: string) =>
  chartWords(TAG, table(part, whole), language, {
    "es-419": `${part} de ${whole} son de Alfa.`,
    en: `${part} of ${whole} are of Alfa.`,
  });

export const pictogramExamples = {
  default: {
    title: { "es-419": "Siete de diez", en: "Seven in ten" },
    words: share(70, 100),
  },
  few: {
    title: { "es-419": "Menos de uno de diez", en: "Less than one in ten" },
    words: share(3, 100),
  },
  none: {
    title: { "es-419": "Ninguno", en: "None" },
    words: share(0, 100),
  },
  all: { title: { "es-419": "Todos", en: "All" }, words: share(100, 100) },
  huge: {
    title: { "es-419": "Números enormes", en: "Huge numbers" },
    words: share(98_765_432, 198_765_432),
  },
  translated: translated(TAG, table(4, 10)),
  impossible: {
    title: {
      "es-419": "Una parte mayor que el todo",
      en: "A part larger than the whole",
    },
    words: share(101, 100),
    broken: true,
  },
  hidden: {
    title: { "es-419": "Una parte protegida", en: "A protected part" },
    words: tableExample(
      TAG,
      sampleTable({ "es-419": "Parte", en: "Share" }, ["N"], {
        Alfa: figures({ kind: "suppressed" }),
        Total: counts(100),
      }),
    ),
    broken: true,
  },
  ...brokenExamples(TAG),
} satisfies Examples;
