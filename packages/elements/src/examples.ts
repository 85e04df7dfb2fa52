import type { Figure, LocalizedText, PublishedTable } from "@corett/model";
import type { Mark } from "./marks/marks.ts";

/**
 * One state of a component, as the words that it dresses. Stories, tests and
 * the accessibility check all run over the same examples.
 */
export interface Example {
  /** What a designer reads above the story. */
  readonly title: LocalizedText;
  readonly words: (language: string) => Mark;
  /** The component says that something is wrong, and keeps the words. */
  readonly broken?: boolean;
  /** The component takes words away that must not be seen, and says so. */
  readonly withholds?: boolean;
}

export type Examples = Readonly<Record<string, Example>>;

/** Invented content: visibly unreal, so that nobody takes it for a figure. */
export const SAMPLE_CITATION: LocalizedText = {
  "es-419": "Datos inventados para probar el kit",
  en: "Invented data to try the kit",
};

/** What words written by hand say of themselves: Spanish, where they are not English. */
export const byHand = (language: string): Mark[1] =>
  /^(es|en)/.test(language) ? {} : { lang: "es-419" };

/** The same text in both languages. */
export const same = (text: string): LocalizedText => ({
  "es-419": text,
  en: text,
});

type Cells = PublishedTable["rows"][number]["cells"];

/** A table of invented figures. */
export function sampleTable(
  title: LocalizedText,
  columns: readonly string[],
  rows: Readonly<Record<string, Cells>>,
  more: Partial<PublishedTable> = {},
): PublishedTable {
  return {
    title,
    rowHeader: { "es-419": "Lugar", en: "Place" },
    columns: columns.map(same),
    rows: Object.entries(rows).map(([name, cells]) => ({
      label: same(name),
      cells,
    })),
    citation: SAMPLE_CITATION,
    ...more,
  };
}

/** Cells of plain numbers. */
export function counts(...values: readonly number[]): Cells {
  return figures(
    ...values.map((value) => ({ kind: "number" as const, value })),
  );
}

/** Cells of figures of any kind. */
export function figures(...values: readonly Figure[]): Cells {
  return values.map((figure) => ({ figure }));
}
