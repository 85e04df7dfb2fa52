import type { BilingualText } from "./localized-text.ts";
import type { Place } from "./problem.ts";

/** A text that a record holds, with its place. */
export interface FoundText {
  readonly at: Place;
  readonly text: BilingualText;
}

/** Every text in several languages that a checked value holds. */
export function* textsIn(value: unknown, at: Place = []): Generator<FoundText> {
  if (typeof value !== "object" || value === null) return;
  if ("es-419" in value) {
    // A checked record has this key in texts only.
    yield { at, text: value as BilingualText };
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value))
    yield* textsIn(child, [...at, isList ? Number(key) : key]);
}
