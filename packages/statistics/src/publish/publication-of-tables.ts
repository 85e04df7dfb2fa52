import type { Figure } from "@corett/model";
import type { PublicCell, Publication } from "../audit/publication.ts";
import type { Rules } from "../protect/instance.ts";
import { cellLabel } from "../tabulate/tabulation.ts";
import { type EarlierEdition, editionLabel } from "./earlier-edition.ts";
import type { ReadTables } from "./tables-of-data-sets.ts";

function publicCell(id: string, figure: Figure | undefined): PublicCell {
  switch (figure?.kind) {
    case "number":
      return { id, value: figure.value };
    case "not-applicable":
      return { id, value: 0 };
    case "below":
      return { id, low: 0, high: figure.limit - 1 };
    case "suppressed":
      return { id, suppressed: true };
    case "missing":
    case undefined:
      return { id, hidden: true };
  }
}

/** Keys of cells that tell something: shown, or in a sum. */
function keysOf({ figures, sums }: ReadTables): Set<string> {
  const used = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const shown = [...figures].filter(([, { kind }]) => kind !== "missing");
  return new Set([...shown.map(([key]) => key), ...used]);
}

const sameFigure = (one: Figure, other: Figure) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The cell of an edition. The same key is the same unknown, unless it was shown
 * and is no longer shown as the same: then it was revised.
 */
function editionCell(
  key: string,
  edition: EarlierEdition,
  now: ReadTables,
): PublicCell {
  const figure = edition.tables.figures.get(key);
  const today = now.figures.get(key);
  const cell = {
    ...publicCell(`${edition.id}: ${key}`, figure),
    label: editionLabel(edition, key),
  };
  if (!figure || !today) return cell;
  // What was shown and has not changed stays shown: held back, it has changed.
  const revised = figure.kind === "number" && !sameFigure(figure, today);
  return revised ? cell : { ...cell, sameAs: key };
}

/**
 * Published tables, and the editions before them, as the auditor takes them:
 * what everybody reads, and nothing else.
 */
export function publicationOfTables(
  now: ReadTables,
  rules: Rules,
  earlier: readonly EarlierEdition[] = [],
): Publication {
  const cells = [...keysOf(now)].map((key): PublicCell => {
    const label = cellLabel(key, now.lists);
    return {
      ...publicCell(key, now.figures.get(key)),
      label: { es: label["es-419"], en: label.en },
    };
  });
  const known = new Set(cells.map(({ id }) => id));
  const revisions: NonNullable<Publication["revisions"]> = [];
  const editions = earlier.map((edition) => {
    const own = [...keysOf(edition.tables)].map((key) => {
      const cell = editionCell(key, edition, now);
      const moved = cell.sameAs === undefined && cell.value !== undefined;
      if (moved && known.has(key))
        revisions.push({ earlier: cell.id, later: key, onlyAdded: false });
      return cell;
    });
    return {
      id: edition.id,
      ...(edition.zeros !== undefined && { zeros: edition.zeros }),
      cells: own,
      relations: edition.tables.sums.map(({ total, parts }) => ({
        total: `${edition.id}: ${total}`,
        parts: parts.map((part) => `${edition.id}: ${part}`),
      })),
    };
  });
  return {
    cells,
    relations: now.sums.map(({ total, parts }) => ({
      total,
      parts: [...parts],
    })),
    rules,
    ...(editions.length > 0 && { editions }),
    ...(revisions.length > 0 && { revisions }),
  };
}
