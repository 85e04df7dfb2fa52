import type { Figure } from "@corett/model";
import { thresholdOf } from "../cube/plan.ts";
import type { Cell, Instance, Rules } from "../protect/instance.ts";
import { completeValues } from "../tabulate/complete-values.ts";
import { cellLabel, type Tabulation } from "../tabulate/tabulation.ts";
import { type EarlierEdition, linkEditions } from "./earlier-edition.ts";

/** Keys of cells that are shown as "fewer than n", as the source says it. */
export function belowKeys({ tables }: Tabulation): ReadonlySet<string> {
  return new Set(
    tables
      .filter(({ table }) => table.showsBelow === true)
      .flatMap(({ cells }) => cells)
      .filter(({ figure }) => figure.kind === "below")
      .map(({ key }) => key),
  );
}

/**
 * Keys of cells that are parts of such a total, at any depth. They are not
 * published: beside "fewer than 5" each of them would be known to be small.
 */
export function keysUnderBelow(tabulation: Tabulation): ReadonlySet<string> {
  const below = belowKeys(tabulation);
  const under = new Set<string>();
  const known = new Set(below);
  // A set visits what is added to it on the way.
  for (const key of known)
    for (const { total, parts } of tabulation.sums)
      if (total === key)
        for (const part of parts) {
          known.add(part);
          if (!below.has(part)) under.add(part);
        }
  return under;
}

/** The figures of all cells of a tabulation, hidden ones too. */
export function figuresOf({ tables, hidden }: Tabulation): Map<string, Figure> {
  return new Map([
    ...tables.flatMap(({ cells }) =>
      cells.map(({ key, figure }) => [key, figure] as const),
    ),
    ...hidden,
  ]);
}

function cellOf(
  key: string,
  figure: Figure,
  value: number,
  shownBelow: boolean,
): Omit<Cell, "label"> {
  const cell = { id: key, value };
  switch (figure.kind) {
    case "number":
      return cell;
    case "not-applicable":
      return { ...cell, value: 0, structuralZero: true };
    case "below":
      // What the source says of it is public; that it is small is no secret.
      return { ...cell, mustSuppress: true, sensitive: !shownBelow };
    case "suppressed":
      return { ...cell, mustSuppress: true };
    case "missing":
      return { ...cell, hidden: true };
  }
}

/** Each dimension that a cell is broken down by makes it cheaper to suppress. */
const LEVEL_COST = 3;

/** Totals are worth more to a reader than their details. */
function costOf(key: string, { lists }: Tabulation): number {
  const named = key === "total" ? 0 : key.split(" ").length;
  return LEVEL_COST ** Math.max(0, lists.size - named);
}

/** Keys of counts that the plan wants shown whatever it costs elsewhere. */
function keptKeys({ plan, tables }: Tabulation): ReadonlySet<string> {
  const k = thresholdOf(plan);
  return new Set(
    tables
      .filter(({ table }) => table.alwaysShown === true)
      .flatMap(({ cells }) => cells)
      .filter(({ figure }) => figure.kind === "number" && figure.value >= k)
      .map(({ key }) => key),
  );
}

/** The rules of a plan in the words of the protection. */
export function rulesOf({ plan }: Tabulation): Rules {
  const { profile, zeros, insider } = plan.protection ?? {};
  return {
    k: thresholdOf(plan),
    ...(profile !== undefined && { profile }),
    ...(zeros !== undefined && { zeros }),
    ...(insider !== undefined && { insider }),
  };
}

/**
 * The tables of a plan as one problem of protection: every cell once, every sum
 * between them, and the editions that are out. It holds true counts and never
 * leaves the office.
 *
 * @throws ContradictionError if the figures cannot all be true
 */
export async function protectionInstance(
  tabulation: Tabulation,
  earlier: readonly EarlierEdition[] = [],
): Promise<Instance> {
  const figures = figuresOf(tabulation);
  const values = await completeValues(figures, tabulation.sums);
  const below = belowKeys(tabulation);
  const kept = keptKeys(tabulation);
  const links = linkEditions(earlier, values);
  const used = new Set(
    tabulation.sums.flatMap(({ total, parts }) => [total, ...parts]),
  );
  const under = keysUnderBelow(tabulation);
  const shown = new Set(
    tabulation.tables
      .flatMap(({ cells }) => cells.map(({ key }) => key))
      .filter((key) => !under.has(key)),
  );
  const cells = [...figures].flatMap(([key, figure]): Cell[] => {
    const hidden = figure.kind === "missing" || !shown.has(key);
    // What is not shown and in no sum is nobody's business.
    if (hidden && !used.has(key)) return [];
    const cell = shown.has(key)
      ? cellOf(key, figure, values.get(key) ?? 0, below.has(key))
      : {
          id: key,
          value: values.get(key) ?? 0,
          hidden: true,
          ...(under.has(key) && { sensitive: false }),
        };
    const label = cellLabel(key, tabulation.lists);
    return [
      {
        ...cell,
        cost: costOf(key, tabulation),
        label: { es: label["es-419"], en: label.en },
        ...((links.out.has(key) || kept.has(key)) &&
          !hidden && { mustPublish: true }),
      },
    ];
  });
  return {
    cells,
    relations: tabulation.sums.map(({ total, parts }) => ({
      total,
      parts: [...parts],
    })),
    rules: rulesOf(tabulation),
    ...(links.editions.length > 0 && { editions: links.editions }),
    ...(links.revisions.length > 0 && { revisions: links.revisions }),
  };
}
