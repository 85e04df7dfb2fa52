import type { FullRules, Instance } from "./instance.ts";
import { isSingleton } from "./sensitive.ts";
import { byCodePoint, type Insider } from "./system.ts";

/**
 * The attackers who contributed: one for each singleton, and one for each
 * contributor that is named, who knows his part of every cell he is in.
 */
export function insidersOf(
  instance: Instance,
  rules: FullRules,
  at: ReadonlyMap<string, number>,
  unit: number,
): Insider[] {
  if (!rules.insider) return [];
  const kind = instance.kind ?? "count";
  const all = new Map<
    string,
    { knows: number[]; atLeast: [number, number][] }
  >();
  const of = (id: string) => {
    const one = all.get(id) ?? { knows: [], atLeast: [] };
    all.set(id, one);
    return one;
  };
  for (const cell of instance.cells) {
    const place = at.get(cell.id);
    if (place === undefined || cell.value === 0) continue;
    const alone = isSingleton(cell, kind);
    if (!Array.isArray(cell.contributors)) {
      if (alone) of(cell.id).knows.push(place);
      continue;
    }
    for (const { id, value } of cell.contributors)
      if (alone) of(id).knows.push(place);
      else of(id).atLeast.push([place, Math.floor(value / unit)]);
  }
  return [...all]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, { knows, atLeast }]) => ({
      id,
      knows: knows.sort((a, b) => a - b),
      atLeast: atLeast.sort(([a], [b]) => a - b),
    }));
}
