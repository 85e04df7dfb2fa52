import {
  CONTENT_KINDS,
  type Content,
  type ContentKind,
  type ContentRecord,
} from "./content.ts";
import { stepInto } from "./place.ts";
import type { Place } from "./problem.ts";

/** Lists whose entries have ids that are unique over the whole content. */
const PARTS = ["variants", "results", "activities"] as const;

/** Where in a record the part with an id stands; empty for the record itself. */
function placeOf(record: ContentRecord, id: string): Place | undefined {
  if (record.id === id) return [];
  for (const name of PARTS) {
    const parts = stepInto(record, name);
    if (!Array.isArray(parts)) continue;
    const index = parts.findIndex((part: { readonly id: string }) => {
      return part.id === id;
    });
    if (index >= 0) return [name, index];
  }
  return undefined;
}

/** A record, or a part of it, with its kind. */
export interface FoundRecord {
  readonly kind: ContentKind;
  readonly record: ContentRecord;
  /** Where in the record the part stands; empty for the record itself. */
  readonly at: Place;
}

/**
 * The record that has an id, or that has a part with it: a variant of a message,
 * a result or an activity of a line.
 */
export function findRecord(
  content: Content,
  id: string,
): FoundRecord | undefined {
  for (const kind of CONTENT_KINDS)
    for (const record of content[kind]) {
      const at = placeOf(record, id);
      if (at) return { kind, record, at };
    }
  return undefined;
}
