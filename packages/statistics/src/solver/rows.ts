/** A sparse matrix by rows: row r holds positions starts[r] to starts[r + 1]. */
export interface Rows {
  readonly count: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Packs lists of [column, coefficient] into typed arrays. */
export function packRows(
  rows: readonly (readonly (readonly [number, number])[])[],
): Rows {
  const entries = rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const columns = new Int32Array(entries);
  const values = new Float64Array(entries);
  let at = 0;
  rows.forEach((row, r) => {
    for (const [column, value] of row) {
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
    starts[r + 1] = at;
  });
  return { count: rows.length, starts, columns, values };
}
