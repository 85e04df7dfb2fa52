import type { Figure } from "@corett/model";
import type {
  Edition,
  EditionCell,
  Revision,
  Rules,
  Say,
} from "../protect/instance.ts";
import { cellLabel } from "../tabulate/tabulation.ts";
import type { ReadTables } from "./tables-of-data-sets.ts";

/** An edition that is out, as others read it, and what the office knows of it. */
export interface EarlierEdition {
  /** Unique, such as `gt-2026 2026-11-25 v1`. */
  readonly id: string;
  readonly tables: ReadTables;
  /** Its zero policy, where it differs. */
  readonly zeros?: NonNullable<Rules["zeros"]>;
  /** The true counts of then, from the office's own record; none if it is lost. */
  readonly values?: ReadonlyMap<string, number>;
}

/** What the editions before say of the cells that are now to be published. */
export interface EditionLinks {
  readonly editions: Edition[];
  readonly revisions: Revision[];
  /** Cells whose present value is out already. */
  readonly out: ReadonlySet<string>;
}

/** What readers call a cell of an edition: in words, with the edition. */
export function editionLabel({ id, tables }: EarlierEdition, key: string): Say {
  const label = cellLabel(key, tables.lists);
  return {
    es: `${label["es-419"]} (en la edición «${id}»)`,
    en: `${label.en} (in edition “${id}”)`,
  };
}

const idIn = (edition: EarlierEdition, key: string) => `${edition.id}: ${key}`;

function editionCell(
  edition: EarlierEdition,
  key: string,
  figure: Figure,
  now: ReadonlyMap<string, number>,
): EditionCell | undefined {
  if (figure.kind === "missing" || figure.kind === "not-applicable")
    return undefined;
  const published = figure.kind === "number";
  const value = published ? figure.value : edition.values?.get(key);
  const today = now.get(key);
  // Without a record of what was suppressed then, it is taken not to have moved.
  const same = today !== undefined && (value === undefined || value === today);
  return {
    id: idIn(edition, key),
    label: editionLabel(edition, key),
    published,
    ...(same ? { sameAs: key } : value === undefined ? {} : { value }),
  };
}

/**
 * Links the cells of editions that are out to those of today: the same value
 * is the same unknown, another value is a later vintage of it.
 *
 * @param now - today's true counts by key
 */
export function linkEditions(
  earlier: readonly EarlierEdition[],
  now: ReadonlyMap<string, number>,
): EditionLinks {
  const revisions: Revision[] = [];
  const out = new Set<string>();
  const editions = earlier.map((edition): Edition => {
    const cells = [...edition.tables.figures].flatMap(
      ([key, figure]) => editionCell(edition, key, figure, now) ?? [],
    );
    const has = new Set(cells.map(({ id }) => id));
    for (const { id, sameAs, published } of cells) {
      const key = id.slice(edition.id.length + 2);
      if (sameAs !== undefined && published) out.add(sameAs);
      if (sameAs === undefined && now.has(key))
        revisions.push({ earlier: id, later: key, onlyAdded: false });
    }
    const relations = edition.tables.sums
      .map(({ total, parts }) => ({
        total: idIn(edition, total),
        parts: parts.map((part) => idIn(edition, part)),
      }))
      // A sum with a cell that edition did not show says nothing of it.
      .filter(({ total, parts }) =>
        [total, ...parts].every((id) => has.has(id)),
      );
    return { id: edition.id, cells, relations };
  });
  return { editions, revisions, out };
}
