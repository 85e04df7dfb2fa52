import { CsvScanner, type CsvSlip } from "./csv-scanner.ts";
import { decoded, type Encoding, encodingOf, fromUtf16 } from "./encoding.ts";
import { type RawTable, READ_LIMITS, type ReadLimits } from "./raw-table.ts";
import { Refusal } from "./refusal.ts";
import { guessSeparator, type Separator } from "./separator.ts";
import { type FileForm, sniff, SNIFF_BYTES } from "./sniff.ts";
import { readWorkbook } from "./workbook.ts";

/** A file's bytes: whole, or in pieces as they come from a disk. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array>;

/** How a file was read, for the report. */
export interface ReadFormat {
  readonly form: "csv" | "xlsx";
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

/** A file as tables of text, before anything in it is understood. */
export interface ReadFile {
  readonly format: ReadFormat;
  readonly tables: readonly RawTable[];
  readonly slips: readonly CsvSlip[];
  /** All slips, those beyond the list included. */
  readonly slipCount: number;
}

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Called with the bytes read so far, a few times a second. */
  readonly progress?: (bytes: number) => void;
}

const PIECE = 1 << 20;

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  if (!(source instanceof Uint8Array)) yield* source;
  else
    for (let at = 0; at < source.length; at += PIECE)
      yield source.subarray(at, at + PIECE);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The first bytes of a source, and the source as if nothing had been taken. */
async function peek(source: ByteSource) {
  const pieces = piecesOf(source);
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < SNIFF_BYTES) {
    const next = await pieces.next();
    if (next.done === true) break;
    // A copy: a reader of files may fill the same memory again.
    taken.push(next.value.slice());
    size += next.value.length;
  }
  const head = joined(taken, size);
  async function* all(): AsyncGenerator<Uint8Array> {
    if (size > 0) yield head;
    yield* pieces;
  }
  return { head: head.subarray(0, SNIFF_BYTES), all: all() };
}

async function wholeOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(piece.slice());
    size += piece.length;
    if (size > limit) throw new Refusal("workbook-too-large");
  }
  return joined(parts, size);
}

const UTF8_MARK = /^ï»¿/;

function sampleOf(head: Uint8Array, form: FileForm): string {
  const text = new TextDecoder(form === "text" ? "latin1" : form).decode(head);
  return text.replace(UTF8_MARK, "");
}

async function readText(
  pieces: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  form: Exclude<FileForm, "workbook">,
  { limits, progress }: ReadOptions,
): Promise<ReadFile> {
  const sample = sampleOf(head, form);
  const separator = guessSeparator(sample);
  const scanner = new CsvScanner(separator, { ...READ_LIMITS, ...limits });
  const convert = form === "text" ? undefined : fromUtf16(form);
  let bytes = 0;
  let first = true;
  const push = (piece: Uint8Array) => {
    const skip =
      first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    if (piece.length > 0) first = false;
    scanner.push(skip ? piece.subarray(3) : piece);
  };
  for await (const piece of pieces) {
    push(convert ? convert(piece, false) : piece);
    bytes += piece.length;
    progress?.(bytes);
  }
  if (convert) push(convert(new Uint8Array(0), true));
  scanner.finish();
  const encoding = convert ? "utf-8" : encodingOf(scanner.dictionaries);
  const values = scanner.dictionaries.map((one) => decoded(one, encoding));
  return {
    format: {
      form: "csv",
      encoding: form === "text" ? encoding : form,
      ...(separator && { separator }),
    },
    tables: [scanner.rows.table(undefined, values)],
    slips: scanner.slips,
    slipCount: scanner.slipCount,
  };
}

/**
 * Reads a CSV file or a workbook of any kind that is understood: comma,
 * semicolon, tab or bar; UTF-8 with or without a mark, Windows-1252 (Latin-1),
 * UTF-16; `.xlsx`. What it is is told by its bytes, not by its name.
 *
 * Nothing of a row is turned into text here, and no message holds any of it.
 *
 * @throws Refusal if the file is no table, is damaged, or is too large
 */
export async function readTables(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ReadFile> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const { head, all } = await peek(source);
  const form = sniff(head);
  if (form !== "workbook") return readText(all, head, form, options);
  const bytes = await wholeOf(all, limits.unpackedBytes);
  options.progress?.(bytes.length);
  return {
    format: { form: "xlsx" },
    tables: await readWorkbook(bytes, limits),
    slips: [],
    slipCount: 0,
  };
}
