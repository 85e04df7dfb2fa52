import type { Publication } from "./publication.ts";

/**
 * An attacker by brute force, for tests: tries every table of whole numbers
 * that fits what is published, by trying each value of each unknown cell. It
 * shares nothing with the audit.
 *
 * @returns for each suppressed cell the values that occur in some table, or
 *   undefined if there were too many tables to try
 */
export function enumerate(
  publication: Publication,
  most = 200_000,
): Map<string, Set<number>> | undefined {
  const known = new Map<string, number>();
  const unknown: string[] = [];
  const floor =
    (publication.rules?.zeros ?? "published") === "published" ? 1 : 0;
  for (const { id, value } of publication.cells)
    if (value === undefined) unknown.push(id);
    else known.set(id, value);
  const possible = new Map(unknown.map((id) => [id, new Set<number>()]));
  let steps = 0;
  /** Fills in what one open cell of a sum leaves no choice about. */
  const settle = (table: Map<string, number>): boolean => {
    for (let changed = true; changed;) {
      changed = false;
      for (const { total, parts } of publication.relations) {
        const open = [total, ...parts].filter((id) => !table.has(id));
        const sum = parts.reduce((all, id) => all + (table.get(id) ?? 0), 0);
        const [only] = open;
        if (only === undefined) {
          if (sum !== table.get(total)) return false;
          continue;
        }
        const left = (table.get(total) ?? Infinity) - sum;
        if (left < floor * open.filter((id) => id !== total).length)
          return false;
        if (open.length > 1) continue;
        const value = only === total ? sum : left;
        if (value < floor) return false;
        table.set(only, value);
        changed = true;
      }
    }
    return true;
  };
  /** The largest value that the sums around a cell allow. */
  const ceiling = (table: Map<string, number>, id: string): number =>
    Math.min(
      ...publication.relations
        .filter(({ parts }) => parts.includes(id))
        .map(({ total, parts }) => {
          const rest = parts.reduce(
            (all, one) => all + (table.get(one) ?? 0),
            0,
          );
          return (table.get(total) ?? Infinity) - rest;
        }),
    );
  const search = (table: Map<string, number>): boolean => {
    steps += 1;
    if (steps > most) return false;
    if (!settle(table)) return true;
    const open = unknown.filter((id) => !table.has(id));
    if (open.length === 0) {
      for (const id of unknown) possible.get(id)?.add(table.get(id) ?? 0);
      return true;
    }
    const limits = open.map((id) => [id, ceiling(table, id)] as const);
    const [next, limit] = limits.reduce((a, b) => (b[1] < a[1] ? b : a));
    if (!Number.isFinite(limit)) return false;
    for (let value = floor; value <= limit; value++)
      if (!search(new Map(table).set(next, value))) return false;
    return true;
  };
  return search(known) ? possible : undefined;
}
