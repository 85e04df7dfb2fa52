import type { Instance } from "./instance.ts";
import { isSingleton } from "./sensitive.ts";
import { byCodePoint } from "./system.ts";

/**
 * Who stands alone in which cells. The one person in a total is the one person
 * in its part that is not empty, so both cells are hers, and neither is a
 * secret from her. Cells with a list of contributors name theirs themselves.
 *
 * @returns for each such cell the first cell of the same person, by code points
 */
export function personsOf(instance: Instance): ReadonlyMap<string, string> {
  const kind = instance.kind ?? "count";
  const first = new Map<string, string>();
  for (const cell of instance.cells)
    if (
      cell.value !== 0 &&
      !Array.isArray(cell.contributors) &&
      isSingleton(cell, kind)
    )
      first.set(cell.id, cell.id);
  const firstOf = (id: string): string => {
    let at = id;
    for (let next = first.get(at); next !== undefined && next !== at;) {
      at = next;
      next = first.get(at);
    }
    return at;
  };
  for (const { total, parts } of instance.relations) {
    if (!first.has(total)) continue;
    for (const part of parts) {
      if (!first.has(part)) continue;
      const [a = "", b = ""] = [firstOf(total), firstOf(part)].sort(
        byCodePoint,
      );
      first.set(b, a);
    }
  }
  return new Map([...first.keys()].map((id) => [id, firstOf(id)]));
}
