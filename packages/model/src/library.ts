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
