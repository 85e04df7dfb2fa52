import { CODE_LISTS } from "../cube/code-lists.ts";
import type { PlannedList } from "./planned-list.ts";

/** Dimensions in the order in which keys name them. */
const ORDER: readonly string[] = Object.keys(CODE_LISTS);

/** One code for each dimension that is not at its total. */
export type CellCodes = Readonly<Record<string, string>>;

/**
 * The name of a cell, the same in whichever table it stands: its codes that are
 * no totals, in a fixed order. `country=GT year=2026 sex=F`.
 */
export function cellKey(
  codes: CellCodes,
  lists: ReadonlyMap<string, PlannedList>,
): string {
  const parts = ORDER.flatMap((dimension) => {
    const code = codes[dimension];
    if (code === undefined || code === lists.get(dimension)?.total) return [];
    return [`${dimension}=${code}`];
  });
  return parts.length === 0 ? "total" : parts.join(" ");
}

/** The codes that a key names. */
export function codesOfKey(key: string): CellCodes {
  if (key === "total") return {};
  return Object.fromEntries(
    key.split(" ").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}
