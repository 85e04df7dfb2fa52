import { packRows, type Rows } from "../solver/rows.ts";
import { independentRows } from "./independent.ts";

/** Equations in bounded unknowns: rows times x equals `right`. */
export interface Equations {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: Rows;
  readonly right: Float64Array;
}

/** An unknown as another: x = sign * y + shift. */
interface Link {
  readonly to: number;
  readonly sign: number;
  readonly shift: number;
}

/** With more columns, to tell which rows follow from others takes too long. */
const MOST = 5000;

type Row = Map<number, number>;

/** Follows links to the unknown that stands for one, and makes them one link. */
function standIn(links: (Link | undefined)[], unknown: number): Link {
  let all: Link = { to: unknown, sign: 1, shift: 0 };
  for (let link = links[unknown]; link; link = links[all.to])
    all = {
      to: link.to,
      sign: all.sign * link.sign,
      shift: all.shift + all.sign * link.shift,
    };
  if (links[unknown]) links[unknown] = all;
  return all;
}

/** A row in terms of those that stand for others, and its right side. */
function rewrite(
  { rows, right }: Equations,
  r: number,
  links: (Link | undefined)[],
): { row: Row; rest: number } {
  const row: Row = new Map();
  let rest = right[r]!;
  for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++) {
    const { to, sign, shift } = standIn(links, rows.columns[i]!);
    const value = rows.values[i]!;
    rest -= value * shift;
    const sum = (row.get(to) ?? 0) + value * sign;
    if (sum === 0) row.delete(to);
    else row.set(to, sum);
  }
  return { row, rest };
}

/** Links the two unknowns of each row that has no more, until none is left. */
function linksOf(equations: Equations): (Link | undefined)[] {
  const links = new Array<Link | undefined>(equations.lower.length);
  const open = new Set(Array(equations.rows.count).keys());
  for (let linked = true; linked;) {
    linked = false;
    for (const r of open) {
      const { row, rest } = rewrite(equations, r, links);
      const [first, second, third] = row;
      if (!first || !second || third) continue;
      const [[a, u], [b, v]] =
        first[0] < second[0] ? [first, second] : [second, first];
      if (Math.abs(u) !== 1 || Math.abs(v) !== 1) continue;
      // u * a + v * b = rest, so b = v * rest - u * v * a.
      links[b] = { to: a, sign: -u * v, shift: v * rest };
      open.delete(r);
      linked = true;
    }
  }
  return links;
}

/**
 * The same equations in fewer unknowns: where only two cells of a sum are not
 * known, one follows from the other, and sums that follow from other sums are
 * left out. Programs over them take half the time.
 */
export class Condensed {
  readonly equations: Equations;
  readonly #all: Equations;
  /** For each unknown the column that stands for it. */
  readonly #links: readonly Link[];

  constructor(all: Equations) {
    this.#all = all;
    const links = linksOf(all);
    const columns = new Map<number, number>();
    const lower: number[] = [];
    const upper: number[] = [];
    this.#links = Array.from(all.lower, (_, unknown) => {
      const { to, sign, shift } = standIn(links, unknown);
      const column = columns.get(to) ?? columns.size;
      columns.set(to, column);
      const ends = [all.lower[unknown]!, all.upper[unknown]!].map(
        (end) => sign * (end - shift) + 0,
      );
      lower[column] = Math.max(lower[column] ?? -Infinity, Math.min(...ends));
      upper[column] = Math.min(upper[column] ?? Infinity, Math.max(...ends));
      return { to: column, sign, shift };
    });
    const rows: [number, number][][] = [];
    const right: number[] = [];
    for (let r = 0; r < all.rows.count; r++) {
      const { row, rest } = rewrite(all, r, links);
      if (row.size === 0 && rest === 0) continue;
      rows.push(
        [...row]
          .map(([to, value]): [number, number] => [columns.get(to)!, value])
          .sort(([a], [b]) => a - b),
      );
      right.push(rest);
    }
    const kept =
      lower.length > MOST
        ? [...rows.keys()]
        : independentRows(rows, lower.length);
    this.equations = {
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      rows: packRows(kept.map((r) => rows[r]!)),
      right: Float64Array.from(kept, (r) => right[r]!),
    };
  }

  /** What stands for an unknown: x = sign * column + shift. */
  linkOf(unknown: number): {
    readonly column: number;
    readonly sign: number;
    readonly shift: number;
  } {
    const { to, sign, shift } = this.#links[unknown]!;
    return { column: to, sign, shift };
  }

  /**
   * All unknowns by the columns, or undefined if they do not fit all bounds and
   * equations as they were before.
   */
  expand(columns: Float64Array, tolerance: number): Float64Array | undefined {
    const { lower, upper, rows, right } = this.#all;
    const x = Float64Array.from(
      this.#links,
      ({ to, sign, shift }) => sign * columns[to]! + shift,
    );
    for (let j = 0; j < x.length; j++)
      if (x[j]! < lower[j]! - tolerance || x[j]! > upper[j]! + tolerance)
        return undefined;
    for (let r = 0; r < rows.count; r++) {
      let sum = -right[r]!;
      for (let i = rows.starts[r]!; i < rows.starts[r + 1]!; i++)
        sum += rows.values[i]! * x[rows.columns[i]!]!;
      if (Math.abs(sum) > tolerance) return undefined;
    }
    return x;
  }
}
