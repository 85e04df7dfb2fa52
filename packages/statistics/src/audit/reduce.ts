import { packRows, type Rows } from "../solver/rows.ts";

/** Sums over unknowns: each row of `rows` is equal to its `right`. */
export interface Equations {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: Rows;
  readonly right: Float64Array;
}

/**
 * The same with fewer unknowns: a sum of two says one by the other, so that
 * unknown `i` is `sign[i] * y[column[i]] + shift[i]`.
 */
export interface Reduced extends Equations {
  readonly column: Int32Array;
  readonly sign: Int8Array;
  readonly shift: Float64Array;
}

/** An unknown and how often it stands in a row. */
type Term = readonly [column: number, value: number];

/** Unknowns of which one says the other, as trees; each is `sign · parent + shift`. */
class Classes {
  readonly parent: Int32Array;
  readonly sign: Int8Array;
  readonly shift: Float64Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
    this.sign = new Int8Array(count).fill(1);
    this.shift = new Float64Array(count);
  }

  /** The root of an unknown, which becomes its parent. */
  root(i: number): number {
    const parent = this.parent[i]!;
    if (parent === i) return i;
    const root = this.root(parent);
    if (root !== parent) {
      this.shift[i] = this.shift[i]! + this.sign[i]! * this.shift[parent]!;
      this.sign[i] = this.sign[i]! * this.sign[parent]!;
      this.parent[i] = root;
    }
    return root;
  }

  /** Says of two roots that `a · i + b · j = right`; a and b are 1 or -1. */
  join([i, a]: Term, [j, b]: Term, right: number): void {
    this.parent[j] = i;
    this.sign[j] = -a * b;
    this.shift[j] = b * right;
  }
}

interface Row {
  readonly terms: readonly Term[];
  readonly right: number;
}

/** A row in terms of roots. */
function rowIn({ rows, right }: Equations, classes: Classes, r: number): Row {
  const terms = new Map<number, number>();
  let rest = right[r]!;
  for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++) {
    const [unknown, value] = [rows.columns[i]!, rows.values[i]!];
    const root = classes.root(unknown);
    rest -= value * classes.shift[unknown]!;
    terms.set(root, (terms.get(root) ?? 0) + value * classes.sign[unknown]!);
  }
  return { terms: [...terms].filter(([, value]) => value !== 0), right: rest };
}

/** Joins the two unknowns of rows that have no more, until there are none. */
function join(equations: Equations, classes: Classes): number[] {
  let rows = Array.from({ length: equations.rows.count }, (_, r) => r);
  for (let before = Infinity; rows.length < before;) {
    before = rows.length;
    rows = rows.filter((r) => {
      const { terms, right } = rowIn(equations, classes, r);
      const [first, second] = terms;
      const isPair =
        first &&
        second &&
        terms.length === 2 &&
        terms.every(([, value]) => Math.abs(value) === 1);
      if (isPair) classes.join(first, second, right);
      // A row that says nothing goes too; one that cannot hold stays.
      return !isPair && (terms.length > 0 || right !== 0);
    });
  }
  return rows;
}

/** Leaves out what follows from sums of two. The same tables fit, no others. */
export function reduce(equations: Equations): Reduced {
  const { lower, upper } = equations;
  const classes = new Classes(lower.length);
  const open = join(equations, classes);
  const column = new Int32Array(lower.length);
  const places = new Map<number, number>();
  const low: number[] = [];
  const high: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    const root = classes.root(i);
    const at = places.get(root) ?? places.size;
    places.set(root, at);
    column[i] = at;
    const [sign, shift] = [classes.sign[i]!, classes.shift[i]!];
    const ends = [lower[i]!, upper[i]!].map((end) => sign * (end - shift));
    low[at] = Math.max(low[at] ?? -Infinity, Math.min(...ends));
    high[at] = Math.min(high[at] ?? Infinity, Math.max(...ends));
  }
  const distinct = new Map<string, Row>();
  for (const r of open) {
    const { terms, right } = rowIn(equations, classes, r);
    const own = terms
      .map(([root, value]): Term => [places.get(root)!, value])
      .sort(([a], [b]) => a - b);
    distinct.set(`${own.join(";")}=${right}`, { terms: own, right });
  }
  const rows = [...distinct.values()];
  return {
    lower: Float64Array.from(low),
    upper: Float64Array.from(high),
    rows: packRows(rows.map(({ terms }) => terms)),
    right: Float64Array.from(rows, ({ right }) => right),
    column,
    sign: classes.sign,
    shift: classes.shift,
  };
}
