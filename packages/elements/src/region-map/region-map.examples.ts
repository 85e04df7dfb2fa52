import type { Figure, PublishedTable } from "@corett/model";
import {
  brokenExamples,
  SMALL,
  tableExample,
  translated,
  UNITS,
} from "../chart/chart.examples.ts";
import { type Examples, same, SAMPLE_CITATION } from "../examples.ts";

const TAG = "corett-region-map";

const COUNTRIES = [
  ["GT", "Guatemala"],
  ["BZ", "Belice", "Belize"],
  ["HN", "Honduras"],
  ["SV", "El Salvador"],
  ["NI", "Nicaragua"],
  ["CR", "Costa Rica"],
  ["PA", "Panamá", "Panama"],
  ["MX", "México", "Mexico"],
  ["DO", "República Dominicana", "Dominican Republic"],
] as const;

const count = (value: number): Figure => ({ kind: "number", value });

/** A figure for each of the nine, in the Coalition's order. */
function table(
  figures: readonly Figure[],
  firmness?: "provisional",
): PublishedTable {
  return {
    title: { "es-419": "Mapa de ejemplo", en: "Sample map" },
    rowHeader: { "es-419": "País", en: "Country" },
    columns: [UNITS],
    rows: COUNTRIES.flatMap(([country, spanish, english = spanish], index) => {
      const figure = figures[index];
      return figure
        ? [
            {
              label: { "es-419": spanish, en: english },
              country,
              cells: [{ figure, ...(firmness && { firmness }) }],
            },
          ]
        : [];
    }),
    citation: SAMPLE_CITATION,
  };
}

const usual = table([
  count(400),
  { kind: "below", limit: 5 },
  count(100),
  { kind: "suppressed" },
  { kind: "missing" },
  count(0),
  count(50),
  count(900),
  count(200),
]);

const all = (figure: Figure) => COUNTRIES.map(() => figure);

export const regionMapExamples = {
  default: {
    title: { "es-419": "Los nueve países", en: "The nine countries" },
    words: tableExample(TAG, usual),
  },
  single: {
    title: { "es-419": "Un solo país", en: "A single country" },
    words: tableExample(TAG, table([count(7)])),
  },
  huge: {
    title: {
      "es-419": "Números enormes y provisionales",
      en: "Huge, provisional numbers",
    },
    words: tableExample(TAG, table(all(count(198_765_432)), "provisional")),
  },
  hidden: {
    title: { "es-419": "Todo protegido", en: "All protected" },
    words: tableExample(TAG, table(all({ kind: "suppressed" }))),
  },
  zero: {
    title: { "es-419": "Solo ceros", en: "Only zeros" },
    words: tableExample(TAG, table(all(count(0)))),
  },
  translated: translated(TAG, usual),
  elsewhere: {
    title: {
      "es-419": "Ninguna fila es un país",
      en: "No row is a country",
    },
    words: tableExample(TAG, SMALL),
    broken: true,
  },
  columns: {
    title: { "es-419": "Dos columnas", en: "Two columns" },
    words: tableExample(TAG, {
      ...usual,
      columns: [same("2021"), same("2022")],
      rows: usual.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ...row.cells],
      })),
    }),
    broken: true,
  },
  ...brokenExamples(TAG),
} satisfies Examples;
