import type { PublishedTable } from "@corett/model";
import { counts, type Example, figures, sampleTable } from "../examples.ts";
import type { Mark } from "../marks/marks.ts";
import { chartWords } from "./chart.words.ts";

/** What one unit is, in examples: visibly nothing real. */
export const UNITS = {
  "es-419": "Unidades inventadas",
  en: "Invented units",
} as const;

export const YEARS = { rowHeader: { "es-419": "Año", en: "Year" } } as const;

type Cells = PublishedTable["rows"][number]["cells"];

/** The words of one table, as an example of a chart. */
export const tableExample =
  (tag: string, table: PublishedTable) =>
  (language: string): Mark =>
    chartWords(tag, table, language);

/** Every kind of figure that is no plain number, one below the other. */
export const KINDS: Readonly<Record<string, Cells>> = {
  Alfa: counts(12),
  Beta: counts(0),
  Gama: figures({ kind: "below", limit: 5 }),
  Delta: figures({ kind: "suppressed" }),
  Épsilon: figures({ kind: "missing" }),
  Zeta: figures({ kind: "not-applicable" }),
  Eta: [{ figure: { kind: "number", value: 8 }, firmness: "provisional" }],
  Zita: [{ figure: { kind: "number", value: 6 }, firmness: "estimate" }],
  Iota: [{ figure: { kind: "number", value: 9 }, firmness: "break" }],
};

/** Many rows, from the same rule every time. */
export const many = (count: number): Readonly<Record<string, Cells>> =>
  Object.fromEntries(
    [...Array(count).keys()].map((row) => [
      `${1965 + row}`,
      counts((row * 37) % 101),
    ]),
  );

/** A page in K'iche' with a chart whose words are in Spanish, and say so. */
export function translated(tag: string, table: PublishedTable): Example {
  return {
    title: {
      "es-419": "En una página en kʼicheʼ: el español dice que lo es",
      en: "On a page in Kʼicheʼ: the Spanish says that it is",
    },
    words: () => {
      const [, , ...inside] = chartWords(tag, table, "quc");
      return [tag, { lang: "quc" }, ...inside];
    },
  };
}

/** What every chart has: nothing inside, a table with a gap, a figure that is none. */
export function brokenExamples(tag: string) {
  const table = (...cells: readonly string[]): Mark => [
    tag,
    {},
    [
      "table",
      {},
      ["tr", {}, ["th", {}, "Lugar"], ["th", {}, "N"]],
      [
        "tr",
        {},
        ["th", {}, "Alfa"],
        ...cells.map((text): Mark => ["td", {}, text]),
      ],
    ],
  ];
  return {
    empty: {
      title: { "es-419": "Sin contenido", en: "Without content" },
      words: (): Mark => [tag, {}],
      broken: true,
    },
    ragged: {
      title: { "es-419": "Una fila incompleta", en: "An incomplete row" },
      words: (): Mark => table(),
      broken: true,
    },
    negative: {
      title: { "es-419": "Una cifra negativa", en: "A negative figure" },
      words: (): Mark => table("-3"),
      broken: true,
    },
  } satisfies Record<string, Example>;
}

/** One series of three rows. */
export const SMALL = sampleTable(
  { "es-419": "Datos de ejemplo", en: "Sample data" },
  ["N"],
  { Alfa: counts(120), Beta: counts(1234), Gama: counts(560) },
);
