import type { Instance } from "./instance.ts";

/** A cell or the cells of several editions that are one and the same unknown. */
export interface Unknown {
  readonly id: string;
  readonly value: number;
  /** An edition has shown it. */
  readonly given: boolean;
  /** An edition has suppressed it. */
  readonly withheld: boolean;
  /** It stands in an edition of the given zero policy as suppressed. */
  readonly sensitive: boolean | undefined;
}

/** Follows `sameAs` to the first cell of a chain. */
export function rootsOf(instance: Instance): Map<string, string> {
  const roots = new Map(instance.cells.map(({ id }) => [id, id]));
  for (const edition of instance.editions ?? [])
    for (const { id, sameAs } of edition.cells)
      roots.set(id, sameAs === undefined ? id : (roots.get(sameAs) ?? sameAs));
  return roots;
}

/**
 * What the editions have done: each unknown of theirs, under the id of the
 * first cell that has it.
 */
export function unknownsOfEditions(
  instance: Instance,
  roots: ReadonlyMap<string, string>,
): Map<string, Unknown> {
  const values = new Map(instance.cells.map(({ id, value }) => [id, value]));
  const all = new Map<string, Unknown>();
  for (const edition of instance.editions ?? [])
    for (const cell of edition.cells) {
      const id = roots.get(cell.id) ?? cell.id;
      const before = all.get(id);
      const value = cell.value ?? before?.value ?? values.get(id) ?? 0;
      all.set(id, {
        id,
        value,
        given: cell.published || (before?.given ?? false),
        withheld: !cell.published || (before?.withheld ?? false),
        sensitive: cell.sensitive ?? before?.sensitive,
      });
    }
  return all;
}

/** Pairs of vintages, from `revises` and from `revisions`. */
export function revisionsOf(
  instance: Instance,
): { earlier: string; later: string; onlyAdded: boolean }[] {
  const listed = (instance.revisions ?? []).map((one) => ({
    earlier: one.earlier,
    later: one.later,
    onlyAdded: one.onlyAdded ?? true,
  }));
  const named = new Set(
    listed.map(({ earlier, later }) => JSON.stringify([earlier, later])),
  );
  const marked = (instance.editions ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ id, revises }) =>
      revises === undefined || named.has(JSON.stringify([revises, id]))
        ? []
        : [{ earlier: revises, later: id, onlyAdded: true }],
    ),
  );
  return [...listed, ...marked];
}
