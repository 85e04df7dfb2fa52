import type { FullRules, Instance } from "./instance.ts";
import { personsOf } from "./persons.ts";
import { isSingleton } from "./sensitive.ts";
import { byCodePoint, type Insider } from "./system.ts";

/**
 * The attackers who contributed: one for each singleton, and one for each
 * contributor that is named, who knows his part of every cell he is in.
 *
 * Whoever is alone in several cells knows them all. Each of the cells is an
 * attacker besides, against the others: to keep them apart is worth trying, as
 * a reader may not see that it is one person, but no reason to refuse.
 */
export function insidersOf(
  instance: Instance,
  rules: FullRules,
  at: ReadonlyMap<string, number>,
  unit: number,
): Insider[] {
  if (!rules.insider) return [];
  const kind = instance.kind ?? "count";
  const persons = personsOf(instance);
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
      if (alone) of(persons.get(cell.id) ?? cell.id).knows.push(place);
      continue;
    }
    for (const { id, value } of cell.contributors)
      if (alone) of(id).knows.push(place);
      // The cell is a multiple of the unit, whatever his part of it is.
      else of(id).atLeast.push([place, Math.ceil(value / unit - 1e-9)]);
  }
  const isPerson = new Set(persons.values());
  return [...all]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([id, { knows, atLeast }]): Insider[] => {
      const whole = {
        id,
        knows: knows.sort((a, b) => a - b),
        atLeast: atLeast.sort(([a], [b]) => a - b),
      };
      if (knows.length < 2 || !isPerson.has(id)) return [whole];
      const apart = knows.map((cell) => ({
        id,
        knows: [cell],
        atLeast: [],
        own: knows,
      }));
      return [whole, ...apart];
    });
}
