import type { Publication, PublicInsider } from "../audit/publication.ts";
import { fullRules, type Instance } from "./instance.ts";
import { personsOf } from "./persons.ts";
import { isSingleton } from "./sensitive.ts";

/** What leaves the office, and what only the office can tell the auditor. */
export interface Published {
  readonly publication: Publication;
  readonly secret: {
    readonly sensitive: readonly string[];
    readonly insiders: readonly PublicInsider[];
  };
}

function insidersOf(instance: Instance): PublicInsider[] {
  if (!fullRules(instance.rules).insider) return [];
  const kind = instance.kind ?? "count";
  const persons = personsOf(instance);
  const all = new Map<
    string,
    { cell: string; value: number; alone: boolean }[]
  >();
  const add = (id: string, cell: string, value: number, alone: boolean) => {
    all.set(id, [...(all.get(id) ?? []), { cell, value, alone }]);
  };
  for (const cell of instance.cells) {
    if (cell.value === 0) continue;
    const alone = isSingleton(cell, kind);
    if (Array.isArray(cell.contributors))
      for (const { id, value } of cell.contributors)
        add(id, cell.id, value, alone);
    else if (alone)
      add(persons.get(cell.id) ?? cell.id, cell.id, cell.value, true);
  }
  return [...all].map(([id, contributions]) => ({ id, contributions }));
}

/**
 * The publication that a protection makes of an instance: the values that are
 * shown, one mark for all that are not, the relations, and the editions before.
 *
 * @param protection - what `protect` gave: the suppressed cells, and the
 *   reasons, whose keys are the sensitive ones
 */
export function publicationOf(
  instance: Instance,
  protection: {
    readonly suppressed: readonly string[];
    readonly internal: { readonly reasons: Readonly<Record<string, unknown>> };
  },
): Published {
  const suppressed = new Set(protection.suppressed);
  const values = new Map(instance.cells.map(({ id, value }) => [id, value]));
  const labelOf = (label?: { es: string; en: string }) => label && { label };
  for (const { cells } of instance.editions ?? [])
    for (const cell of cells)
      values.set(cell.id, cell.value ?? values.get(cell.sameAs ?? "") ?? 0);
  const publication: Publication = {
    ...(instance.kind && { kind: instance.kind }),
    ...(instance.unit !== undefined && { unit: instance.unit }),
    cells: instance.cells.map((cell) => ({
      id: cell.id,
      ...labelOf(cell.label),
      ...(cell.hidden
        ? { hidden: true }
        : suppressed.has(cell.id)
          ? { suppressed: true }
          : { value: cell.value }),
    })),
    relations: instance.relations,
    ...(instance.rules && { rules: instance.rules }),
    ...(instance.revisions && { revisions: instance.revisions }),
    ...(instance.editions && {
      editions: instance.editions.map(({ id, cells, relations }) => ({
        id,
        ...(relations && { relations }),
        // A suppressed zero means that this edition suppressed zeros.
        ...(cells.some((one) => !one.published && values.get(one.id) === 0) && {
          zeros: "suppressible" as const,
        }),
        cells: cells.map((cell) => ({
          id: cell.id,
          ...labelOf(cell.label),
          ...(cell.sameAs !== undefined && { sameAs: cell.sameAs }),
          ...(cell.revises !== undefined && { revises: cell.revises }),
          ...(cell.published
            ? { value: values.get(cell.id) ?? 0 }
            : { suppressed: true }),
        })),
      })),
    }),
  };
  return {
    publication,
    secret: {
      sensitive: Object.keys(protection.internal.reasons),
      insiders: insidersOf(instance),
    },
  };
}
