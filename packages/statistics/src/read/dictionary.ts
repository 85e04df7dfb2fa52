/** The distinct values of one column, by their place in the order of first use. */
export interface ValueList {
  /** How many distinct values there are; 0 is always the empty one. */
  readonly size: number;
  /** The text of one value. It is decoded when asked for, and only then. */
  readonly text: (code: number) => string;
}

const FIRST_SLOTS = 1 << 8;
const FIRST_BYTES = 1 << 10;

/** FNV-1a, continued by the scanner byte for byte. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/**
 * Gives equal byte strings the same number. Values lie in one block of memory,
 * not in a million strings, and are compared as bytes: a row is read without
 * making a string of anything in it.
 */
export class ByteDictionary {
  size = 1;
  /** Whether any value has a byte that is not ASCII. */
  hasHighBytes = false;
  #bytes = new Uint8Array(FIRST_BYTES);
  #ends = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  #slots = new Int32Array(FIRST_SLOTS * 2);

  /** Bytes that the values take together. */
  get bytes(): number {
    return this.#ends[this.size - 1] ?? 0;
  }

  /**
   * The number of a value, new or known.
   *
   * @param hash - FNV-1a over the bytes, from {@link HASH_SEED}
   */
  codeOf(source: Uint8Array, from: number, to: number, hash: number): number {
    if (from === to) return 0;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? 0;
      if (code === 0) return this.#add(source, from, to, hash, slot);
      if (this.#hashes[code] === hash && this.#equals(code, source, from, to))
        return code;
      slot = (slot + 1) & mask;
    }
  }

  /** The bytes of one value. */
  bytesOf(code: number): Uint8Array {
    return this.#bytes.subarray(this.#ends[code - 1] ?? 0, this.#ends[code]);
  }

  #equals(code: number, source: Uint8Array, from: number, to: number): boolean {
    const start = this.#ends[code - 1] ?? 0;
    if ((this.#ends[code] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++)
      if (this.#bytes[start + at - from] !== source[at]) return false;
    return true;
  }

  #add(
    source: Uint8Array,
    from: number,
    to: number,
    hash: number,
    slot: number,
  ): number {
    const code = this.size++;
    const start = this.#ends[code - 1] ?? 0;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end);
    for (let at = from; at < to; at++) {
      const byte = source[at] ?? 0;
      this.#bytes[start + at - from] = byte;
      if (byte > 0x7f) this.hasHighBytes = true;
    }
    if (code >= this.#ends.length) {
      this.#ends = grown(this.#ends, code + 1);
      this.#hashes = grown(this.#hashes, code + 1);
    }
    this.#ends[code] = end;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code < this.size; code++) {
      const hash = this.#hashes[code] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** A copy at least twice as large, with zeros after the old values. */
export function grown<A extends Uint8Array | Int32Array>(
  array: A,
  atLeast: number,
): A {
  const length = Math.max(array.length * 2, atLeast);
  // The constructor of a typed array makes the same kind of array.
  const copy = new (array.constructor as new (length: number) => A)(length);
  copy.set(array);
  return copy;
}

/** The same for values that are strings already, as those of a workbook. */
export class TextDictionary implements ValueList {
  readonly #values = [""];
  readonly #codes = new Map([["", 0]]);

  get size(): number {
    return this.#values.length;
  }

  codeOf(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }

  readonly text = (code: number): string => this.#values[code] ?? "";
}
