import type { Rows } from "../solver/rows.ts";
import { inverse, minus, modulo, sequence, times } from "./modular.ts";

/** How many random combinations of the kernel stand for all of it. */
const VIEWS = 4;

/** A kernel vector: ascending cells and what it moves them by. */
interface Vector {
  cells: Int32Array;
  values: Float64Array;
}

/** target - factor * source, without cells that are no longer of interest. */
function combine(
  target: Vector,
  source: Vector,
  factor: number,
  alive: Uint8Array,
): Vector {
  const cells = new Int32Array(target.cells.length + source.cells.length);
  const values = new Float64Array(cells.length);
  let at = 0;
  let i = 0;
  let j = 0;
  const put = (cell: number, value: number) => {
    if (value === 0 || alive[cell] === 0) return;
    cells[at] = cell;
    values[at] = value;
    at += 1;
  };
  while (i < target.cells.length || j < source.cells.length) {
    const a = i < target.cells.length ? target.cells[i]! : Infinity;
    const b = j < source.cells.length ? source.cells[j]! : Infinity;
    if (a < b) put(a, target.values[i++]!);
    else if (b < a) put(b, minus(0, times(factor, source.values[j++]!)));
    else put(a, minus(target.values[i++]!, times(factor, source.values[j++]!)));
  }
  return { cells: cells.slice(0, at), values: values.slice(0, at) };
}

/** The value of a vector at a cell, by halving. */
function valueAt(vector: Vector, cell: number): number {
  const { cells, values } = vector;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = cells[middle]!;
    if (one === cell) return values[middle]!;
    if (one < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/**
 * Writes each cell as a sum of cells that are no totals. A second relation of
 * the same total gives a form that must be 0: most often it is empty.
 */
function expressions(count: number, rows: Rows, known: Uint8Array) {
  const relations = new Map<number, number[]>();
  const isTotal = (r: number) => {
    for (let at = rows.starts[r]!; at < rows.starts[r + 1]!; at++)
      if (rows.values[at]! > 0) return rows.columns[at]!;
    return -1;
  };
  for (let r = 0; r < rows.count; r++) {
    const total = isTotal(r);
    relations.set(total, [...(relations.get(total) ?? []), r]);
  }
  const forms = new Array<Map<number, number> | undefined>(count);
  const residuals: Map<number, number>[] = [];
  const sumOf = (r: number, except: number): Map<number, number> => {
    const sum = new Map<number, number>();
    for (let at = rows.starts[r]!; at < rows.starts[r + 1]!; at++) {
      const cell = rows.columns[at]!;
      if (cell === except) continue;
      const sign = -rows.values[at]!;
      for (const [free, value] of formOf(cell))
        sum.set(free, (sum.get(free) ?? 0) + sign * value);
    }
    for (const [free, value] of sum) if (value === 0) sum.delete(free);
    return sum;
  };
  const formOf = (cell: number): Map<number, number> => {
    const done = forms[cell];
    if (done) return done;
    const [first, ...others] = relations.get(cell) ?? [];
    const form =
      first === undefined
        ? new Map(known[cell] ? [] : [[cell, 1]])
        : sumOf(first, cell);
    forms[cell] = form;
    for (const r of others) {
      const residual = sumOf(r, cell);
      for (const [free, value] of form)
        residual.set(free, (residual.get(free) ?? 0) - value);
      for (const [free, value] of residual)
        if (value === 0) residual.delete(free);
      if (residual.size > 0) residuals.push(residual);
    }
    return form;
  };
  for (let cell = 0; cell < count; cell++) formOf(cell);
  return { forms: forms.map((form) => form ?? new Map()), residuals };
}

/**
 * All the ways in which unknown cells can move together while every relation
 * and every published cell stays as it is: the kernel of the relations.
 *
 * A cell can be derived from what is published exactly if no kernel vector
 * moves it, and the publication of one cell gives another away exactly if every
 * vector moves the two in one proportion. Both are read off a few random
 * combinations of the vectors, which is what makes the greedy choice fast.
 */
export class Kernel {
  readonly #vectors: (Vector | undefined)[] = [];
  readonly #alive: Uint8Array;
  /** VIEWS random combinations of all vectors, for each cell. */
  readonly #views: Float64Array;

  /** @param known - 1 where the cell is published whatever happens */
  constructor(count: number, rows: Rows, known: Uint8Array) {
    const { forms, residuals } = expressions(count, rows, known);
    const all = [...forms, ...residuals];
    this.#alive = new Uint8Array(all.length).fill(1);
    this.#views = new Float64Array(all.length * VIEWS);
    this.#start(all);
    residuals.forEach((_, i) => {
      this.publish(count + i);
    });
    // Small forms first: they leave the rest sparse.
    const sizes = forms.map((form, cell) => ({ cell, size: form.size }));
    for (const { cell, size } of sizes.sort(
      (a, b) => a.size - b.size || a.cell - b.cell,
    ))
      if (known[cell] && size > 0) this.publish(cell);
    this.#look();
  }

  /** How many vectors there are: the dimension of what is unknown. */
  get dimension(): number {
    return this.#vectors.reduce((sum, vector) => sum + (vector ? 1 : 0), 0);
  }

  /** Whether what is published fixes this cell. */
  isFixed(cell: number): boolean {
    for (let view = 0; view < VIEWS; view++)
      if (this.#views[cell * VIEWS + view] !== 0) return false;
    return true;
  }

  /** Whether the publication of one of two cells that are not fixed fixes the other. */
  moveTogether(a: number, b: number): boolean {
    const views = this.#views;
    for (let v = 1; v < VIEWS; v++)
      for (let u = 0; u < v; u++) {
        const left = times(views[a * VIEWS + u]!, views[b * VIEWS + v]!);
        const right = times(views[a * VIEWS + v]!, views[b * VIEWS + u]!);
        if (left !== right) return false;
      }
    return true;
  }

  /** From here on the cell is of no interest. */
  forget(cell: number): void {
    this.#alive[cell] = 0;
  }

  /** The cell stands still: one dimension less. */
  publish(cell: number): void {
    const pivot = this.#pivot(cell);
    const source = this.#vectors[pivot];
    this.#alive[cell] = 0;
    if (!source) return;
    const scale = inverse(valueAt(source, cell));
    this.#clear(cell, pivot, scale);
    for (let view = 0; view < VIEWS; view++) {
      const by = this.#views[cell * VIEWS + view]!;
      this.#addToView(view, source, times(by, scale));
    }
    this.#vectors[pivot] = undefined;
  }

  #start(forms: readonly ReadonlyMap<number, number>[]): void {
    const byFree = new Map<number, [number, number][]>();
    forms.forEach((form, cell) => {
      for (const [free, value] of form) {
        const list = byFree.get(free) ?? [];
        list.push([cell, modulo(value)]);
        byFree.set(free, list);
      }
    });
    for (const [, list] of [...byFree].sort(([a], [b]) => a - b)) {
      this.#vectors.push({
        cells: Int32Array.from(list, ([cell]) => cell),
        values: Float64Array.from(list, ([, value]) => value),
      });
    }
  }

  /** Draws the random combinations. */
  #look(): void {
    const next = sequence(0x5eed);
    for (const vector of this.#vectors) {
      if (!vector) continue;
      for (let view = 0; view < VIEWS; view++)
        this.#addToView(view, vector, next());
    }
  }

  /** The vectors that move a cell, and by how much. */
  #holders(cell: number): [vector: number, value: number][] {
    const holders: [number, number][] = [];
    this.#vectors.forEach((vector, i) => {
      const value = vector ? valueAt(vector, cell) : 0;
      if (value !== 0) holders.push([i, value]);
    });
    return holders;
  }

  /** The shortest vector that moves a cell: it leaves the others sparse. */
  #pivot(cell: number): number {
    let pivot = -1;
    let best = Infinity;
    for (const [i] of this.#holders(cell)) {
      const length = this.#vectors[i]?.cells.length ?? 0;
      if (length < best) [pivot, best] = [i, length];
    }
    return pivot;
  }

  /** Takes the cell out of all vectors but the pivot. */
  #clear(cell: number, pivot: number, scale: number): void {
    const source = this.#vectors[pivot];
    for (const [i, value] of this.#holders(cell)) {
      const target = this.#vectors[i];
      if (i !== pivot && target && source)
        this.#vectors[i] = combine(
          target,
          source,
          times(value, scale),
          this.#alive,
        );
    }
  }

  /** view -= factor * vector */
  #addToView(view: number, { cells, values }: Vector, factor: number): void {
    for (let i = 0; i < cells.length; i++) {
      const at = cells[i]! * VIEWS + view;
      this.#views[at] = minus(this.#views[at]!, times(factor, values[i]!));
    }
  }
}
