import type { Figure } from "@corett/model";
import type { Tabulation } from "../tabulate/tabulation.ts";
import { belowKeys, keysUnderBelow } from "./protection-instance.ts";
import type { PublicTable } from "./public-table.ts";

const SUPPRESSED: Figure = { kind: "suppressed" };
const NOT_PUBLISHED: Figure = { kind: "missing" };

/**
 * The tables as they would go out: one flag for everything that is held back,
 * whatever the reason.
 *
 * @param suppressed - keys, from `protect`
 */
export function publicTables(
  tabulation: Tabulation,
  suppressed: ReadonlySet<string>,
): PublicTable[] {
  const below = belowKeys(tabulation);
  const under = keysUnderBelow(tabulation);
  return tabulation.tables.map(({ table, cells }) => ({
    table,
    cells: cells.map(({ key, at, figure }) => ({
      key,
      at,
      figure: under.has(key)
        ? NOT_PUBLISHED
        : publicFigure(figure, suppressed.has(key), below.has(key)),
    })),
  }));
}

function publicFigure(
  figure: Figure,
  suppressed: boolean,
  shownBelow: boolean,
): Figure {
  switch (figure.kind) {
    case "number":
      return suppressed ? SUPPRESSED : figure;
    case "below":
      return shownBelow ? figure : SUPPRESSED;
    case "suppressed":
    case "missing":
    case "not-applicable":
      return figure;
  }
}
