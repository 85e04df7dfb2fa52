/** Below 2^26, so that products are exact in a double. */
const PRIME = 67_108_859;

const modulo = (a: number) => ((a % PRIME) + PRIME) % PRIME;

function inverse(a: number): number {
  let [r, next] = [PRIME, a];
  let [t, after] = [0, 1];
  while (next !== 0) {
    const q = Math.floor(r / next);
    [r, next] = [next, r - q * next];
    [t, after] = [after, t - q * after];
  }
  return modulo(t);
}

type Row = readonly (readonly [column: number, value: number])[];

/**
 * Which rows do not follow from those before them, by elimination modulo a
 * prime. Once in some 67 million a row is taken to follow that does not; whoever
 * leaves rows out holds answers against all of them.
 */
export function independentRows(
  rows: readonly Row[],
  columns: number,
): number[] {
  // By its last column; so that what is put in stands before it.
  const pivots = new Array<Row | undefined>(columns);
  const rest = new Float64Array(columns);
  return [...rows.keys()].filter((r) => {
    rest.fill(0);
    for (const [column, value] of rows[r]!) rest[column] = modulo(value);
    for (let column = columns - 1; column >= 0; column--) {
      const factor = rest[column]!;
      if (factor === 0) continue;
      const pivot = pivots[column];
      if (!pivot) {
        pivots[column] = scaled(rest, column, inverse(factor));
        return true;
      }
      for (const [other, value] of pivot)
        rest[other] = modulo(rest[other]! - factor * value);
    }
    return false;
  });
}

function scaled(values: Float64Array, last: number, by: number): Row {
  const row: [number, number][] = [];
  for (let column = 0; column <= last; column++)
    if (values[column] !== 0) row.push([column, modulo(values[column]! * by)]);
  return row;
}
