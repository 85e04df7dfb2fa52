import { grown, type ValueList } from "./dictionary.ts";

/** One column as it stands in the file, each distinct value stored once. */
export interface RawColumn {
  /** For each row the number of its value in `values`. */
  readonly codes: Int32Array;
  readonly values: ValueList;
}

/** A sheet as it was read: nothing is interpreted yet. */
export interface RawTable {
  /** The sheet's name; a CSV file has none. */
  readonly sheet: string | undefined;
  readonly columns: readonly RawColumn[];
  /** The number that a spreadsheet shows beside each row; blank rows count. */
  readonly rowNumbers: Int32Array;
  readonly rowCount: number;
}

/** Limits that keep a hostile or mistaken file from filling the memory. */
export interface ReadLimits {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one record; a longer one has a quote that never closes. */
  readonly recordBytes: number;
  /** Bytes of all distinct values of a file together. */
  readonly valueBytes: number;
  /** Bytes of a workbook once unpacked. */
  readonly unpackedBytes: number;
}

export const READ_LIMITS: ReadLimits = {
  rows: 5_000_000,
  columns: 500,
  recordBytes: 1 << 22,
  valueBytes: 300_000_000,
  unpackedBytes: 300_000_000,
};

/** Gathers rows of codes in columns that grow. */
export class RowGatherer {
  rowCount = 0;
  readonly columns: Int32Array[] = [];
  #rowNumbers = new Int32Array(1024);

  /** Adds a row; cells that it does not have are empty. */
  add(codes: Int32Array, width: number, rowNumber: number): void {
    const row = this.rowCount++;
    while (this.columns.length < width)
      this.columns.push(new Int32Array(this.#rowNumbers.length));
    if (row >= this.#rowNumbers.length) {
      this.#rowNumbers = grown(this.#rowNumbers, row + 1);
      for (const [at, column] of this.columns.entries())
        this.columns[at] = grown(column, this.#rowNumbers.length);
    }
    this.#rowNumbers[row] = rowNumber;
    for (let at = 0; at < width; at++) {
      const column = this.columns[at];
      if (column) column[row] = codes[at] ?? 0;
    }
  }

  table(sheet: string | undefined, values: readonly ValueList[]): RawTable {
    return {
      sheet,
      columns: this.columns.map((codes, at) => ({
        codes: codes.subarray(0, this.rowCount),
        values: values[at] ?? { size: 1, text: () => "" },
      })),
      rowNumbers: this.#rowNumbers.subarray(0, this.rowCount),
      rowCount: this.rowCount,
    };
  }
}

/** `A`, `B` … `Z`, `AA`: the name of a column, counted from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}
