import type { Instance } from "../protect/instance.ts";

/** What the file of an edition's true counts is called. */
export const recordName = (folder: string): string => `${folder}.json`;

/**
 * The true counts of an edition as the office keeps them: never published, and
 * needed to link the next edition to this one.
 */
export function recordText({ cells }: Pick<Instance, "cells">): string {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`;
}

/** The counts in a record; undefined if the text is none. */
export function countsOfRecord(
  text: string,
): ReadonlyMap<string, number> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    return new Map(
      Object.entries(value).flatMap(([key, count]) =>
        typeof count === "number" ? [[key, count] as const] : [],
      ),
    );
  } catch {
    return undefined;
  }
}
