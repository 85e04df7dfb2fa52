import type { Say } from "../protect/instance.ts";
import type { PublicCell, Publication } from "./publication.ts";

/** A sum that everybody knows: coefficients on unknowns that add up to 0. */
export interface Sum {
  readonly id: string;
  /** The unknowns, the total first. */
  readonly cells: readonly number[];
  /** 1 for the total, -1 for its parts. */
  readonly signs: readonly number[];
}

/** All that is published, as bounds on whole numbers. */
export interface Unknowns {
  readonly ids: readonly string[];
  readonly labels: readonly Say[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How a cell is kept from readers: 0 not, 1 by a mark, 2 by a range. */
  readonly kept: Uint8Array;
  readonly sums: readonly Sum[];
  /** The step between two amounts, in which all bounds are; 1 for counts. */
  readonly unit: number;
  /** The unknown of each id, also of those that are the same as others. */
  readonly at: ReadonlyMap<string, number>;
}

/** Above every count: no limit, in a form that sums do not break. */
export const NO_LIMIT = Infinity;

class Collector {
  readonly ids: string[] = [];
  readonly labels: Say[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly kept: number[] = [];
  readonly at = new Map<string, number>();

  place(id: string, label: Say | undefined, low: number): number {
    const index = this.ids.length;
    this.at.set(id, index);
    this.ids.push(id);
    this.labels.push(label ?? { es: `«${id}»`, en: `“${id}”` });
    this.low.push(low);
    this.high.push(NO_LIMIT);
    this.kept.push(0);
    return index;
  }

  /** Takes in what one publication says of a cell. */
  take(cell: PublicCell, zerosPublished: boolean, unit: number): void {
    const same =
      cell.sameAs === undefined ? undefined : this.at.get(cell.sameAs);
    const at = same ?? this.place(cell.id, cell.label, 0);
    this.at.set(cell.id, at);
    const narrow = (low: number, high: number) => {
      this.low[at] = Math.max(this.low[at] ?? 0, low);
      this.high[at] = Math.min(this.high[at] ?? NO_LIMIT, high);
    };
    if (cell.value !== undefined) {
      const value = Math.round(cell.value / unit);
      narrow(value, value);
    } else if (cell.suppressed) {
      this.kept[at] = 1;
      narrow(zerosPublished ? 1 : 0, NO_LIMIT);
    }
    if (cell.value === undefined && cell.high !== undefined) this.kept[at] = 2;
    if (cell.low !== undefined)
      narrow(Math.ceil(cell.low / unit - 1e-9), NO_LIMIT);
    if (cell.high !== undefined) narrow(0, Math.floor(cell.high / unit + 1e-9));
  }
}

/** What the change between two vintages of a cell is called. */
function changeOf(from: Say | undefined, to: Say | undefined): Say {
  return {
    es: `el cambio de ${from?.es ?? ""} a ${to?.es ?? ""}`,
    en: `the change from ${from?.en ?? ""} to ${to?.en ?? ""}`,
  };
}

/** Joins everything that is published into one set of unknowns and sums. */
export function unknownsOf(publication: Publication): Unknowns {
  const all = new Collector();
  const unit = publication.kind === "sum" ? (publication.unit ?? 1) : 1;
  const policy = publication.rules?.zeros ?? "published";
  for (const cell of publication.cells)
    all.take(cell, policy === "published", unit);
  const revisions = [...(publication.revisions ?? [])];
  for (const edition of publication.editions ?? []) {
    const own = (edition.zeros ?? policy) === "published";
    for (const cell of edition.cells) {
      all.take(cell, own, unit);
      if (cell.revises !== undefined)
        revisions.push({ earlier: cell.revises, later: cell.id });
    }
  }
  const sums: Sum[] = [];
  const relations = [
    ...publication.relations,
    ...(publication.editions ?? []).flatMap(
      (edition) => edition.relations ?? [],
    ),
  ];
  for (const [i, { id, total, parts }] of relations.entries()) {
    const cells = [total, ...parts].map((one) => all.at.get(one) ?? -1);
    sums.push({
      id: id ?? `relation ${i + 1}`,
      cells,
      signs: cells.map((_, part) => (part === 0 ? 1 : -1)),
    });
  }
  const seen = new Set<string>();
  for (const { earlier, later, onlyAdded = true } of revisions) {
    const [from, to] = [all.at.get(earlier) ?? -1, all.at.get(later) ?? -1];
    const id = `${later} - ${earlier}`;
    if (seen.has(id) || from === to) continue;
    seen.add(id);
    const label = changeOf(all.labels[from], all.labels[to]);
    const change = all.place(id, label, onlyAdded ? 0 : -NO_LIMIT);
    sums.push({ id, cells: [to, from, change], signs: [1, -1, -1] });
  }
  return {
    ids: all.ids,
    labels: all.labels,
    low: Float64Array.from(all.low),
    high: Float64Array.from(all.high),
    kept: Uint8Array.from(all.kept),
    sums,
    unit,
    at: all.at,
  };
}
