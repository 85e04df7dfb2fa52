import { chartWords } from "../chart/chart.words.ts";
import { counts, type Examples, figures, sampleTable } from "../examples.ts";

const table = sampleTable(
  { "es-419": "Tabla de ejemplo", en: "Sample table" },
  ["2021", "2022"],
  {
    Alfa: counts(1300, 200),
    Beta: counts(90, 0),
    Gama: figures({ kind: "below", limit: 5 }, { kind: "suppressed" }),
  },
);

export const dataTableExamples = {
  default: {
    title: { "es-419": "Con datos", en: "With data" },
    words: (language) => chartWords("corett-data-table", table, language),
  },
  empty: {
    title: { "es-419": "Sin contenido", en: "Without content" },
    words: () => ["corett-data-table", {}],
    broken: true,
  },
} satisfies Examples;
