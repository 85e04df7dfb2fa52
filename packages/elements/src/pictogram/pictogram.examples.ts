import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, sampleTable } from "../examples.ts";

const share = (part: number, whole: number) => (language: string) =>
  chartWords(
    "corett-pictogram",
    sampleTable({ "es-419": "Parte de ejemplo", en: "Sample share" }, ["N"], {
      Alfa: counts(part),
      "Alfa + Beta": counts(whole),
    }),
    language,
  );

export const pictogramExamples = {
  default: {
    title: { "es-419": "Siete de diez", en: "Seven in ten" },
    words: share(70, 100),
  },
  none: {
    title: { "es-419": "Ninguno", en: "None" },
    words: share(0, 100),
  },
  all: { title: { "es-419": "Todos", en: "All" }, words: share(100, 100) },
  impossible: {
    title: {
      "es-419": "Una parte mayor que el todo",
      en: "A part larger than the whole",
    },
    words: share(101, 100),
    broken: true,
  },
} satisfies Examples;
