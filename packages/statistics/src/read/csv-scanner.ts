import { ByteDictionary, grown, HASH_PRIME, HASH_SEED } from "./dictionary.ts";
import { columnName, type ReadLimits, RowGatherer } from "./raw-table.ts";
import { Refusal } from "./refusal.ts";

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** A place where the text is not well-formed CSV. */
export interface CsvSlip {
  readonly kind: "text-after-quote";
  readonly row: number;
  readonly column: number;
}

/**
 * Reads CSV (RFC 4180 with any one-byte separator) from pieces of bytes.
 *
 * Why not a library: the fastest ones make a string of each cell, which alone
 * takes longer than reading, checking and counting a million rows does here
 * (docs/decisions/0020). It agrees with Papa Parse on any text (property test).
 */
export class CsvScanner {
  readonly dictionaries: ByteDictionary[] = [];
  readonly rows = new RowGatherer();
  readonly slips: CsvSlip[] = [];
  slipCount = 0;
  readonly #separator: number;
  readonly #limits: ReadLimits;
  /** What is scanned: the rest of the piece before, and the piece. */
  #buffer = new Uint8Array(0);
  /** How many bytes of an unfinished record lie at the buffer's start. */
  #rest = 0;
  #current = new Int32Array(64);
  #width = 0;
  #rowNumber = 1;
  #scratch = new Uint8Array(256);
  #afterCr = false;

  constructor(separator: string | undefined, limits: ReadLimits) {
    // 0 never separates: a text with zero bytes is not read.
    this.#separator = separator?.charCodeAt(0) ?? 0;
    this.#limits = limits;
  }

  /** @throws Refusal over a limit or at a quote that never closes */
  push(chunk: Uint8Array): void {
    const length = this.#rest + chunk.length;
    if (length > this.#buffer.length)
      this.#buffer = grown(this.#buffer, length);
    this.#buffer.set(chunk, this.#rest);
    const read = this.#scan(this.#buffer.subarray(0, length), false);
    this.#buffer.copyWithin(0, read, length);
    this.#rest = length - read;
    if (this.#rest > this.#limits.recordBytes) this.#refuseRecord();
    const stored = this.dictionaries.reduce((all, one) => all + one.bytes, 0);
    if (stored > this.#limits.valueBytes) throw new Refusal("too-much-text");
  }

  /** @throws Refusal if the text ends inside quotes */
  finish(): void {
    const read = this.#scan(this.#buffer.subarray(0, this.#rest), true);
    if (read < this.#rest) this.#refuseRecord();
  }

  #refuseRecord(): never {
    const column = columnName(Math.max(0, this.#width));
    throw new Refusal("unclosed-quote", `${column}${String(this.#rowNumber)}`);
  }

  /** Reads whole records; returns where the first unfinished one starts. */
  #scan(bytes: Uint8Array, last: boolean): number {
    let at = 0;
    if (this.#afterCr && bytes[0] === LF) at = 1;
    if (bytes.length > 0) this.#afterCr = false;
    while (at < bytes.length) {
      const end = this.#record(bytes, at, last);
      if (end < 0) return at;
      at = end;
    }
    return at;
  }

  /** Reads one record; returns where the next starts, or -1 if it is cut off. */
  #record(bytes: Uint8Array, start: number, last: boolean): number {
    const size = bytes.length;
    const separator = this.#separator;
    let at = start;
    this.#width = 0;
    for (;;) {
      let code: number;
      if (bytes[at] === QUOTE) {
        at = this.#quoted(bytes, at, last);
        if (at < 0) return -1;
        code = this.#quotedCode;
      } else {
        const from = at;
        let hash = HASH_SEED;
        for (; at < size; at++) {
          const byte = bytes[at] ?? 0;
          if (byte === separator || byte === LF || byte === CR) break;
          hash = Math.imul(hash ^ byte, HASH_PRIME);
        }
        if (at >= size && !last) return -1;
        code = this.#dictionary().codeOf(bytes, from, at, hash);
      }
      this.#keep(code);
      if (at < size && bytes[at] === separator) {
        at++;
        // A separator as the very last byte opens one more, empty cell.
        if (at >= size && !last) return -1;
        continue;
      }
      return this.#endRecord(bytes, at, last);
    }
  }

  #endRecord(bytes: Uint8Array, at: number, last: boolean): number {
    let next = at + 1;
    if (bytes[at] === CR) {
      if (next < bytes.length) next += bytes[next] === LF ? 1 : 0;
      else if (!last) this.#afterCr = true;
    }
    this.#endRow();
    return Math.min(next, bytes.length);
  }

  #dictionary(): ByteDictionary {
    const known = this.dictionaries[this.#width];
    if (known) return known;
    if (this.#width >= this.#limits.columns)
      throw new Refusal("too-many-columns", String(this.#rowNumber));
    const made = new ByteDictionary();
    this.dictionaries.push(made);
    return made;
  }

  #keep(code: number): void {
    if (this.#width >= this.#current.length)
      this.#current = grown(this.#current, this.#width + 1);
    this.#current[this.#width++] = code;
  }

  #endRow(): void {
    let filled = false;
    for (let at = 0; at < this.#width; at++)
      if (this.#current[at] !== 0) filled = true;
    if (filled) {
      if (this.rows.rowCount >= this.#limits.rows)
        throw new Refusal("too-many-rows", String(this.#rowNumber));
      this.rows.add(this.#current, this.#width, this.#rowNumber);
    }
    this.#rowNumber++;
  }

  #quotedCode = 0;

  /**
   * Reads a cell in quotes into `#quotedCode`. What stands between the closing
   * quote and the next separator is kept, and noted as a slip.
   */
  #quoted(bytes: Uint8Array, start: number, last: boolean): number {
    const size = bytes.length;
    let at = start + 1;
    let length = 0;
    let hash = HASH_SEED;
    let open = true;
    let after = false;
    for (; at < size; at++) {
      const byte = bytes[at] ?? 0;
      if (open && byte === QUOTE) {
        if (bytes[at + 1] === QUOTE) at++;
        else {
          // At the end of a piece the next byte may be the second quote.
          if (at + 1 >= size && !last) return -1;
          open = false;
          continue;
        }
      } else if (!open) {
        if (byte === this.#separator || byte === LF || byte === CR) break;
        if (byte !== 0x20) after = true;
        else if (!after) continue;
      }
      if (length >= this.#scratch.length)
        this.#scratch = grown(this.#scratch, length + 1);
      this.#scratch[length++] = byte;
      hash = Math.imul(hash ^ byte, HASH_PRIME);
    }
    if (open || (at >= size && !last)) return -1;
    if (after) this.#slip();
    this.#quotedCode = this.#dictionary().codeOf(
      this.#scratch,
      0,
      length,
      hash,
    );
    return at;
  }

  #slip(): void {
    this.slipCount++;
    if (this.slips.length < 1000)
      this.slips.push({
        kind: "text-after-quote",
        row: this.#rowNumber,
        column: this.#width,
      });
  }
}
