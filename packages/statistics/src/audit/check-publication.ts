import {
  InstanceError,
  type InstanceProblem,
} from "../protect/instance-problem.ts";
import { type Publication, publicationSchema } from "./publication.ts";

function pathOf(steps: readonly PropertyKey[]): string {
  return steps.map(String).join(".") || "$";
}

/** Ids are given once and relations name cells that are there. */
function problemsOf(publication: Publication): InstanceProblem[] {
  const problems: InstanceProblem[] = [];
  const ids = new Set<string>();
  const unknown = (id: string, at: string) => {
    if (!ids.has(id))
      problems.push({
        code: "unknown-cell",
        at,
        cells: [id],
        say: {
          es: `no hay ninguna celda «${id}»`,
          en: `there is no cell “${id}”`,
        },
      });
  };
  const lists = [
    { at: "cells", cells: publication.cells },
    ...(publication.editions ?? []).map(({ cells }, e) => ({
      at: `editions.${e}.cells`,
      cells,
    })),
  ];
  for (const { at, cells } of lists)
    cells.forEach((cell, i) => {
      if (ids.has(cell.id))
        problems.push({
          code: "duplicate-id",
          at: `${at}.${i}`,
          cells: [cell.id],
          say: {
            es: `«${cell.id}» ya es otra celda`,
            en: `“${cell.id}” is another cell already`,
          },
        });
      if (cell.sameAs !== undefined) unknown(cell.sameAs, `${at}.${i}.sameAs`);
      ids.add(cell.id);
      const shown = cell.value ?? cell.high ?? cell.low;
      if (shown === undefined && !cell.suppressed && !cell.hidden)
        problems.push({
          code: "nothing-shown",
          at: `${at}.${i}`,
          cells: [cell.id],
          say: {
            es: `«${cell.id}» no tiene valor ni marca de supresión`,
            en: `“${cell.id}” has neither a value nor a mark of suppression`,
          },
        });
      if (cell.value !== undefined && cell.suppressed)
        problems.push({
          code: "contradiction",
          at: `${at}.${i}`,
          cells: [cell.id],
          say: {
            es: `«${cell.id}» está suprimida y muestra un valor`,
            en: `“${cell.id}” is suppressed and shows a value`,
          },
        });
    });
  const relations = [
    ...publication.relations.map((relation, i) => ({
      relation,
      at: `relations.${i}`,
    })),
    ...(publication.editions ?? []).flatMap((edition, e) =>
      (edition.relations ?? []).map((relation, i) => ({
        relation,
        at: `editions.${e}.relations.${i}`,
      })),
    ),
  ];
  for (const { relation, at } of relations)
    for (const id of [relation.total, ...relation.parts]) unknown(id, at);
  (publication.revisions ?? []).forEach(({ earlier, later }, i) => {
    unknown(earlier, `revisions.${i}`);
    unknown(later, `revisions.${i}`);
  });
  publication.editions?.forEach(({ cells }, e) => {
    cells.forEach(({ revises }, i) => {
      if (revises !== undefined) unknown(revises, `editions.${e}.cells.${i}`);
    });
  });
  return problems;
}

/**
 * Checks that a value is a publication.
 *
 * @throws {@link InstanceError} with everything that is wrong with it
 */
export function checkPublication(input: unknown): Publication {
  const parsed = publicationSchema.safeParse(input);
  if (!parsed.success)
    throw new InstanceError(
      parsed.error.issues.map((issue) => ({
        code: issue.code,
        at: pathOf(issue.path),
        cells: [],
        say: {
          es: `no es lo que pide el formato (${issue.message})`,
          en: `not what the format asks for (${issue.message})`,
        },
      })),
    );
  const problems = problemsOf(parsed.data);
  if (problems.length > 0) throw new InstanceError(problems);
  return parsed.data;
}
