import type { Checks } from "./checks.ts";
import type { Relation } from "./instance.ts";

/** What adds up to itself, over however many relations. */
export function checkCycles(
  relations: readonly Relation[],
  checks: Checks,
): void {
  const parts = new Map<string, string[]>();
  for (const one of relations)
    parts.set(one.total, [...(parts.get(one.total) ?? []), ...one.parts]);
  const done = new Map<string, boolean>();
  for (const start of parts.keys()) {
    const stack: [string, number][] = [[start, 0]];
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const [id, next] = top;
      if (next === 0 && done.has(id)) {
        stack.pop();
        continue;
      }
      done.set(id, false);
      const part = parts.get(id)?.[next];
      if (part === undefined) {
        done.set(id, true);
        stack.pop();
        continue;
      }
      top[1] += 1;
      if (done.get(part) === false) {
        checks.add(
          "cycle",
          "relations",
          [part],
          `«${part}» acaba siendo parte de sí misma`,
          `“${part}” ends up as a part of itself`,
        );
        done.set(part, true);
        return;
      }
      stack.push([part, 0]);
    }
  }
}
