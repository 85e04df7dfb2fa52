/** One entry of a cell: its words, where it leads, and in which language it is. */
export interface Entry {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

/** A cell of a table on the page. */
export interface ListingField {
  /** One entry, or one for each item of a list. */
  readonly entries: readonly Entry[];
  /** What the cell stands for, if it says so: a date, a number, a code. */
  readonly value?: string | undefined;
}

export type ListingRow = readonly ListingField[];

/** A table of words, read from the page. */
export interface ListingView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListingRow[];
  /** The source, where the table names one. */
  readonly citation: string;
}

/** What a reader asked for. */
export interface Wish {
  /** Words that a row must hold, in any order. */
  readonly search: string;
  /** For a column, the entry that a row must have. */
  readonly chosen: Readonly<Record<number, string>>;
  /** The column to sort by, and in which direction; the table's own order if none. */
  readonly by?: number | undefined;
  readonly descending?: boolean | undefined;
}

/** Letters without accents and case: nobody types them when they search. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a field, one after the other. */
export const textOfField = (field: ListingField | undefined): string =>
  field?.entries.map(({ text }) => text).join(", ") ?? "";

/**
 * Everything that a reader can choose from in a column, each once, in the order
 * of the table.
 */
export function choicesOf(
  { rows }: ListingView,
  column: number,
): readonly string[] {
  return [
    ...new Set(
      rows.flatMap((row) => row[column]?.entries.map(({ text }) => text) ?? []),
    ),
  ];
}

/** Numbers by size, dates in time, words by the alphabet of the language. */
function compare(
  a: ListingField | undefined,
  b: ListingField | undefined,
  language: string,
): number {
  const [first = "", second = ""] = [a?.value, b?.value];
  if (first && second && !Number.isNaN(+first) && !Number.isNaN(+second))
    return +first - +second;
  if (/^[-\d]/.test(first) && /^[-\d]/.test(second))
    return first < second ? -1 : +(first > second);
  return textOfField(a).localeCompare(textOfField(b), [language, "es-419"]);
}

/**
 * The rows that a reader asked for, in the order asked for.
 *
 * @param language - whose alphabet sorts, a BCP 47 tag
 */
export function siftRows(
  { rows }: ListingView,
  { search, chosen, by, descending }: Wish,
  language: string,
): readonly ListingRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = plain(row.map(textOfField).join(" "));
    return (
      words.every((word) => text.includes(word)) &&
      Object.entries(chosen).every(
        ([column, entry]) =>
          !entry || row[+column]?.entries.some((one) => one.text === entry),
      )
    );
  });
  if (by === undefined) return found;
  const sorted = found.toSorted((a, b) => compare(a[by], b[by], language));
  return descending ? sorted.toReversed() : sorted;
}

/**
 * A table in rows of fields: the first row names the columns.
 *
 * @throws Error if it has no rows, or they differ in length
 */
export function listingView(
  title: string,
  grid: readonly ListingRow[],
  citation: string,
): ListingView {
  const [head = [], ...rows] = grid;
  if (head.length < 2 || rows.some((row) => row.length !== head.length))
    throw new Error("the table has gaps");
  return { title, columns: head.map(textOfField), rows, citation };
}
