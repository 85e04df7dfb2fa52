import { breathe, type Watch } from "../solver/breath.ts";
import { candidates, type Pattern } from "./elimination.ts";
import { Kernel } from "./kernel.ts";
import type { MoveFinder } from "./move-finder.ts";
import type { Move } from "./move.ts";
import { State, type System } from "./system.ts";
import { type Case, cheapest, type Witnesses } from "./witnesses.ts";

/** Meets again what a closed cell's witnesses met, or leaves all as it was. */
function standsWithout(
  cell: number,
  finder: MoveFinder,
  witnesses: Witnesses,
  casesAt: ReadonlyMap<number, readonly Case[]>,
): boolean {
  const lost = witnesses.through(cell);
  for (const move of lost) witnesses.remove(move);
  const touched = new Set(lost.flatMap((move) => [...move.keys()]));
  const cases = [...touched]
    .sort((a, b) => a - b)
    .flatMap((one) => casesAt.get(one) ?? []);
  const added: Move[] = [];
  const stands = cases.every((one) => {
    if (witnesses.meets(one)) return true;
    const move = cheapest(finder, witnesses.wanted(one))?.move;
    if (!move) return false;
    witnesses.add(move);
    added.push(move);
    return witnesses.meets(one);
  });
  if (stands) return true;
  for (const move of added) witnesses.remove(move);
  for (const move of lost) witnesses.add(move);
  return false;
}

/**
 * Publishes again what need not be suppressed, dearest first: a cell goes if
 * every case that its witnesses served can be met without it, by moves inside
 * the pattern. A cell that would give another away by mere subtraction is not
 * tried.
 *
 * @param effort - how many linear programs may be solved
 */
export async function cleanUp(
  system: System,
  finder: MoveFinder,
  pattern: Pattern,
  witnesses: Witnesses,
  cases: readonly Case[],
  effort: number,
  watch: Watch,
): Promise<void> {
  const known = pattern.map((one) => 1 - one);
  const kernel = new Kernel(system.ids.length, system.rows, known);
  for (let cell = 0; cell < pattern.length; cell++)
    if (!pattern[cell] && system.state[cell] !== State.known)
      finder.close(cell);
  finder.price(pattern);
  const casesAt = new Map<number, Case[]>();
  for (const one of cases)
    casesAt.set(one.need.cell, [...(casesAt.get(one.need.cell) ?? []), one]);
  const sensitive = system.needs.map(({ cell }) => cell);
  const secondary = candidates(system).filter((cell) => pattern[cell]);
  const limit = finder.solves + effort;
  for (const [done, cell] of secondary.entries()) {
    if (finder.solves > limit) break;
    if (done % 20 === 0)
      await breathe(watch, { phase: "clean-up", done, all: secondary.length });
    const isFixed = kernel.isFixed(cell);
    if (!isFixed && sensitive.some((one) => kernel.moveTogether(cell, one)))
      continue;
    finder.close(cell);
    if (standsWithout(cell, finder, witnesses, casesAt)) {
      pattern[cell] = 0;
      if (!isFixed) kernel.publish(cell);
    } else finder.open(cell);
  }
}
