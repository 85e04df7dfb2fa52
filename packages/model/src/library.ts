import type { Audience } from "./audience.ts";
import type { DataSet } from "./data-set.ts";
import type { Source } from "./source.ts";
import { UnpublishableError } from "./unpublishable.ts";

/** Everything that documents may refer to, by id. */
export interface Library {
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly dataSets: ReadonlyMap<string, DataSet>;
}

/** Records to be looked up. */
export const byId = <T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> => new Map(records.map((one) => [one.id, one]));

/**
 * The record with an id.
 *
 * @throws UnpublishableError if there is none
 */
export function need<T>(from: ReadonlyMap<string, T>, id: string): T {
  const found = from.get(id);
  if (found === undefined)
    throw new UnpublishableError({
      es: `algo que existe; no hay «${id}»`,
      en: `something that exists; there is no “${id}”`,
    });
  return found;
}
