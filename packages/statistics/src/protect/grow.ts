import { breathe, type Watch } from "../solver/breath.ts";
import type { Pattern } from "./elimination.ts";
import type { MoveFinder } from "./move-finder.ts";
import type { System } from "./system.ts";
import { type Case, cheapest, halves, type Witnesses } from "./witnesses.ts";

/** The cases that growing left behind. */
export interface Left {
  /** There is no move at all, whatever is suppressed. */
  readonly hopeless: readonly Case[];
  /** There is one in fractions, and none in whole numbers was found. */
  readonly unproven: readonly Case[];
}

/**
 * Suppresses what is missing: for each case that is not met, the cells of the
 * cheapest move that meets it.
 *
 * @param searches - gives up once whole numbers had to be searched more often
 * @returns undefined if it gave up
 */
export async function grow(
  system: System,
  finder: MoveFinder,
  pattern: Pattern,
  witnesses: Witnesses,
  cases: readonly Case[],
  watch: Watch,
  searches = Infinity,
): Promise<Left | undefined> {
  const hopeless: Case[] = [];
  const unproven: Case[] = [];
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
    if (finder.searches > searches) return undefined;
    if (witnesses.meets(one)) continue;
    const single = cheapest(finder, witnesses.wanted(one));
    const found = single ? [single] : halves(finder, system, one);
    if (!found) {
      hopeless.push(one);
      continue;
    }
    for (const { move } of found) if (move) witnesses.add(move);
    if (found.some(({ move }) => !move)) unproven.push(one);
    const added = found
      .flatMap(({ cells }) => cells)
      .filter((cell) => !pattern[cell]);
    for (const cell of added) pattern[cell] = 1;
    if (added.length > 0) finder.price(pattern);
  }
  return { hopeless, unproven };
}
