import type { Rows } from "./rows.ts";

/** Unknowns that hang together over relations, and those relations. */
export interface Component {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
}

/** The connected components of the cells that are marked, by first cell. */
export function componentsOf(rows: Rows, marked: Uint8Array): Component[] {
  const parent = Int32Array.from(marked, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const firstOf = (r: number): number => {
    for (let at = rows.starts[r]!; at < rows.starts[r + 1]!; at++)
      if (marked[rows.columns[at]!]) return rows.columns[at]!;
    return -1;
  };
  for (let r = 0; r < rows.count; r++) {
    const first = firstOf(r);
    if (first < 0) continue;
    for (let at = rows.starts[r]!; at < rows.starts[r + 1]!; at++) {
      const cell = rows.columns[at]!;
      if (marked[cell]) {
        const [a, b] = [root(first), root(cell)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const all = new Map<number, { cells: number[]; rows: number[] }>();
  for (let cell = 0; cell < marked.length; cell++) {
    if (!marked[cell]) continue;
    const of = root(cell);
    const component = all.get(of) ?? { cells: [], rows: [] };
    component.cells.push(cell);
    all.set(of, component);
  }
  for (let r = 0; r < rows.count; r++) {
    const first = firstOf(r);
    if (first >= 0) all.get(root(first))?.rows.push(r);
  }
  return [...all.values()];
}
