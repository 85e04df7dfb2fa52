import type { DataSet } from "./data-set.ts";
import type { Figure } from "./figure.ts";

/** An invented cube of three countries and two years: for tests only. */
export const COUNTRIES = ["GT", "HN", "SV"];
export const YEARS = ["2021", "2022"];
export const text = (words: string) => ({
  "es-419": `${words} (es)`,
  en: words,
});
const codes = (list: readonly string[]) =>
  list.map((code) => ({ code, label: text(code) }));

export type Cell = readonly [country: string, year: string, figure: Figure];

export function cube(cells: readonly Cell[]): DataSet {
  return {
    id: "sample",
    title: text("Sample"),
    edition: "2026-11-24",
    unit: "count",
    concept: "trafficking-victims",
    stage: "detected",
    counts: text("Persons"),
    source: "nobody",
    method: text("Invented"),
    caveats: [text("Invented")],
    notes: [],
    dimensions: [
      {
        id: "country",
        label: text("Country"),
        codes: codes([...COUNTRIES, "_T"]),
        sums: [{ total: "_T", parts: COUNTRIES }],
      },
      { id: "year", label: text("Year"), codes: codes(YEARS), sums: [] },
    ],
    observations: cells.map(([country, year, figure]) => ({
      at: [country, year],
      figure,
      status: "normal" as const,
    })),
    status: "provisional",
  };
}

export const number = (value: number): Figure => ({ kind: "number", value });
