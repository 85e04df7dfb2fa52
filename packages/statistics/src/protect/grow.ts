import { breathe, type Watch } from "../solver/breath.ts";
import type { Pattern } from "./elimination.ts";
import type { MoveFinder } from "./move-finder.ts";
import type { System } from "./system.ts";
import { type Case, cheapest, type Witnesses } from "./witnesses.ts";

/**
 * Suppresses what is missing: for each case that is not met, the cells of the
 * cheapest move that meets it.
 *
 * @returns the cases for which there is no move at all
 */
export async function grow(
  system: System,
  finder: MoveFinder,
  pattern: Pattern,
  witnesses: Witnesses,
  cases: readonly Case[],
  watch: Watch,
): Promise<Case[]> {
  const hopeless: Case[] = [];
  finder.price(pattern);
  const order = [...cases].sort(
    (a, b) =>
      system.value[b.need.cell]! - system.value[a.need.cell]! ||
      a.need.cell - b.need.cell,
  );
  let last = finder.solves;
  for (const [done, one] of order.entries()) {
    if (finder.solves > last + 20) {
      last = finder.solves;
      await breathe(watch, { phase: "repair", done, all: order.length });
    }
    if (witnesses.meets(one)) continue;
    const found = cheapest(finder, witnesses.wanted(one));
    if (!found?.move) {
      hopeless.push(one);
      continue;
    }
    witnesses.add(found.move);
    let isNew = false;
    for (const cell of found.cells)
      if (!pattern[cell]) {
        pattern[cell] = 1;
        isNew = true;
      }
    if (isNew) finder.price(pattern);
  }
  return hopeless;
}
