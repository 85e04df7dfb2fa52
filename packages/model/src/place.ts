import type { Place } from "./problem.ts";

/** What stands in a field of an object or at a place of a list, if anything. */
export function stepInto(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(String(step));
}

/** What stands at a place of a value, if anything. */
export function valueAt(value: unknown, at: Place): unknown {
  return at.reduce<unknown>(stepInto, value);
}
