import { chainOf } from "../language.ts";

/** One entry of a cell: its words, where it leads, and in which language it is. */
export interface Entry {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

/** A cell of a listing on the page. */
export interface ListingField {
  /** Its words: none, one entry, or one for each item of a list. */
  readonly entries: readonly Entry[];
  /** What the cell stands for, if it says so: a date, a number, a code. */
  readonly value?: string | undefined;
}

/** A row as it stands on the page. */
export interface ListingRecord {
  readonly id?: string | undefined;
  readonly fields: readonly ListingField[];
}

/** A row of a listing, with all its words as a search sees them. */
export interface ListingRow extends ListingRecord {
  readonly plain: string;
}

/** A listing, read from the page. */
export interface ListingView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListingRow[];
  /** The source, where the listing names one. */
  readonly citation: string;
}

/** What a reader asked for. */
export interface Wish {
  /** Words that a row must hold, in any order. */
  readonly search: string;
  /** For a column, the entry that a row must have. */
  readonly chosen: Readonly<Record<number, string>>;
  /** The column to sort by, and in which direction; the listing's own order if none. */
  readonly by?: number | undefined;
  readonly descending?: boolean | undefined;
}

/** Letters without accents and case: nobody types them when they search. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a field, one after the other. */
export const textOfField = (field: ListingField | undefined): string =>
  field?.entries.map(({ text }) => text).join(", ") ?? "";

/** The years that a field reaches over, if it is a span of whole years. */
function yearsOf({ value }: ListingField): string[] | undefined {
  const [, from, to = from] = /^(\d{4})(?:\/(\d{4}))?$/.exec(value ?? "") ?? [];
  if (!from || !to || +to - +from > 99) return undefined;
  return [...Array(+to - +from + 1).keys()].map((year) => `${+from + year}`);
}

/** What a reader can choose a field by: its entries, or each of its years. */
const optionsOf = (field: ListingField | undefined): readonly string[] =>
  field ? (yearsOf(field) ?? field.entries.map(({ text }) => text)) : [];

/**
 * Everything that a reader can choose from in a column, each once, in the order
 * of the listing; years in time.
 */
export function choicesOf(
  { rows }: ListingView,
  column: number,
): readonly string[] {
  const all = [
    ...new Set(rows.flatMap(({ fields }) => optionsOf(fields[column]))),
  ];
  return all.every((one) => /^\d{4}$/.test(one)) ? all.toSorted() : all;
}

/** Numbers by size, dates in time, words by the alphabet of the language. */
function compare(
  a: ListingField | undefined,
  b: ListingField | undefined,
  collator: Intl.Collator,
): number {
  const [first = "", second = ""] = [a?.value, b?.value];
  if (first && second && !isNaN(+first) && !isNaN(+second))
    return +first - +second;
  if (/^[-\d]/.test(first) && /^[-\d]/.test(second))
    return first < second ? -1 : +(first > second);
  const [one, other] = [textOfField(a), textOfField(b)];
  // What is empty comes last.
  return one && other ? collator.compare(one, other) : +!one - +!other;
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
  const wanted = Object.entries(chosen).filter(([, entry]) => entry);
  const found = rows.filter(
    ({ fields, plain: text }) =>
      words.every((word) => text.includes(word)) &&
      wanted.every(([column, entry]) =>
        optionsOf(fields[+column]).includes(entry),
      ),
  );
  if (by === undefined) return found;
  const collator = new Intl.Collator(chainOf(language), { numeric: true });
  const way = descending ? -1 : 1;
  return found.toSorted(
    (a, b) => way * compare(a.fields[by], b.fields[by], collator),
  );
}

/**
 * A listing in rows of fields: the first row names the columns.
 *
 * @throws Error if it has no columns, or the rows differ in length
 */
export function listingView(
  title: string,
  [head, ...records]: readonly ListingRecord[],
  citation: string,
): ListingView {
  const columns = head?.fields.map(textOfField) ?? [];
  if (
    columns.length < 2 ||
    records.some(({ fields }) => fields.length !== columns.length)
  )
    throw new Error("the table has gaps");
  return {
    title,
    columns,
    rows: records.map((record) => ({
      ...record,
      plain: plain(record.fields.map(textOfField).join(" ")),
    })),
    citation,
  };
}

/** The longest that a word must be to need more room than a short one. */
const SHORT = 9;

/**
 * How wide each column is, as a share: more for more words, but never less than
 * its longest word needs. It comes from all rows, so that no column moves when
 * some are filtered out.
 */
export function widthsOf({ columns, rows }: ListingView): readonly number[] {
  let all = 0;
  const weights = columns.map((name, column) => {
    const texts = rows.flatMap(
      ({ fields }) => fields[column]?.entries.map(({ text }) => text) ?? [],
    );
    const word = Math.max(
      SHORT,
      ...[name, ...texts].flatMap((text) =>
        text.split(/[\s/@-]+/).map(({ length }) => Math.min(18, length)),
      ),
    );
    const mean = texts.join("").length / (texts.length || 1);
    const weight = word + Math.min(24, mean / 4);
    all += weight;
    return weight;
  });
  return weights.map((one) => Math.round((one / all) * 100));
}
