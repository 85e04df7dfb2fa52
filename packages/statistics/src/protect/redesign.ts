import {
  type Cell,
  fullRules,
  type Instance,
  type Relation,
} from "./instance.ts";
import { sensitivityOf } from "./sensitive.ts";
import { byCodePoint } from "./system.ts";

/** Two parts that could be shown as one, and what that would save. */
export interface Merge {
  /** The codes to merge, such as `age=0-8` and `age=9-17`. */
  readonly parts: readonly [string, string];
  /** Sensitive cells before, over all cells of these two parts. */
  readonly before: number;
  /** Sensitive cells after, over the merged cells. */
  readonly after: number;
}

/** How many proposals are worth reading. */
const SHOWN = 12;

/** `a=1 b=2` as its codes; ids of another make have none. */
function codesOf(id: string): string[] {
  return id.split(" ").filter((code) => code.includes("="));
}

/** The code in which two cells of one relation differ, if it is one. */
function difference(a: string, b: string): [string, string] | undefined {
  const [own, other] = [codesOf(a), codesOf(b)];
  const only = (list: string[], without: string[]) =>
    list.filter((code) => !without.includes(code));
  const [left, right] = [only(own, other), only(other, own)];
  const [first, second] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || !first || !second)
    return undefined;
  const dimension = (code: string) => code.slice(0, code.indexOf("="));
  return dimension(first) === dimension(second) ? [first, second] : undefined;
}

/** Numbers in a code count as numbers: 0-8, 9-17, 18+. */
function byNumbers(a: string, b: string): number {
  const [own, other] = [a, b].map((id) => id.split(/(\d+)/));
  for (let i = 0; i < Math.min(own?.length ?? 0, other?.length ?? 0); i++) {
    const [left = "", right = ""] = [own?.[i], other?.[i]];
    if (left === right) continue;
    const isNumber = i % 2 === 1 && Number(left) !== Number(right);
    return isNumber ? Number(left) - Number(right) : byCodePoint(left, right);
  }
  return (own?.length ?? 0) - (other?.length ?? 0);
}

/** Pairs of parts of one relation, next to each other whatever its order. */
function neighbours({ parts }: Relation): [string, string][] {
  const sorted = [...parts].sort(byNumbers);
  return sorted.slice(1).map((part, i) => [sorted[i] ?? part, part]);
}

/**
 * Which neighbouring parts (age bands, years, places) to merge so that fewer
 * cells are sensitive: better than any suppression. It reads the codes in ids
 * as `instanceOf` writes them; other ids get no proposals.
 */
export function proposeMerges(instance: Instance): Merge[] {
  const rules = fullRules(instance.rules);
  const kind = instance.kind ?? "count";
  const cells = new Map(instance.cells.map((cell) => [cell.id, cell]));
  const isSensitive = (cell: Cell | undefined) =>
    cell !== undefined && sensitivityOf(cell, kind, rules) !== undefined;
  const found = new Map<string, { before: number; after: number }>();
  const seen = new Set<string>();
  for (const relation of instance.relations)
    for (const [a, b] of neighbours(relation)) {
      const [one, two] = [cells.get(a), cells.get(b)];
      const codes = difference(a, b)?.sort(byCodePoint);
      const pair = JSON.stringify([a, b].sort(byCodePoint));
      if (!one || !two || !codes || seen.has(pair)) continue;
      seen.add(pair);
      const key = JSON.stringify(codes);
      const sum = found.get(key) ?? { before: 0, after: 0 };
      const merged = { id: a, value: one.value + two.value };
      found.set(key, {
        before:
          sum.before + (isSensitive(one) ? 1 : 0) + (isSensitive(two) ? 1 : 0),
        after: sum.after + (isSensitive(merged) ? 1 : 0),
      });
    }
  return [...found]
    .map(([key, counts]) => {
      // What was written from two strings above.
      const parts = JSON.parse(key) as [string, string];
      return { parts, ...counts };
    })
    .filter(({ before, after }) => after < before)
    .sort(
      (a, b) =>
        b.before - b.after - (a.before - a.after) ||
        byCodePoint(a.parts.join(" "), b.parts.join(" ")),
    )
    .slice(0, SHOWN);
}
