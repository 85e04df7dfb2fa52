import type { Found, MoveFinder, Wanted } from "./move-finder.ts";
import type { Move } from "./move.ts";
import type { Insider, Need, System } from "./system.ts";

/** A need, and against whom: an insider, or everyone. */
export interface Case {
  readonly need: Need;
  readonly insider: Insider | undefined;
}

/** Whether a move is possible in the eyes of an insider. */
function isPossible(system: System, move: Move, insider?: Insider): boolean {
  if (!insider) return true;
  return (
    insider.knows.every((cell) => !move.has(cell)) &&
    insider.atLeast.every(
      ([cell, least]) => system.value[cell]! + (move.get(cell) ?? 0) >= least,
    )
  );
}

/**
 * The moves that show that a need is met: together they make the cell look
 * large enough and uncertain enough.
 */
export class Witnesses {
  readonly #system: System;
  /** The moves that move a cell; a Set keeps the order in which they came. */
  readonly #through = new Map<number, Set<Move>>();

  constructor(system: System) {
    this.#system = system;
  }

  add(move: Move): void {
    for (const cell of move.keys()) {
      const moves = this.#through.get(cell) ?? new Set();
      this.#through.set(cell, moves.add(move));
    }
  }

  remove(move: Move): void {
    for (const cell of move.keys()) this.#through.get(cell)?.delete(move);
  }

  /** The moves that move a cell. */
  through(cell: number): Move[] {
    return [...(this.#through.get(cell) ?? [])];
  }

  /** The smallest and largest difference seen for a case. */
  range({ need, insider }: Case): readonly [number, number] {
    let low = 0;
    let high = 0;
    for (const move of this.#through.get(need.cell) ?? []) {
      const by = move.get(need.cell) ?? 0;
      if (by >= low && by <= high) continue;
      if (!isPossible(this.#system, move, insider)) continue;
      low = Math.min(low, by);
      high = Math.max(high, by);
    }
    return [low, high];
  }

  meets(one: Case): boolean {
    const [low, high] = this.range(one);
    const { cell, up, width } = one.need;
    return this.#system.value[cell]! + high >= up && high - low >= width;
  }

  /** What would meet a case, given what has been seen: one of these moves. */
  wanted(one: Case): Wanted[] {
    const { need, insider } = one;
    const [low, high] = this.range(one);
    const value = this.#system.value[need.cell]!;
    const rise = Number.isFinite(need.up) ? need.up - value : 0;
    const rest = insider && {
      still: insider.knows,
      atLeast: insider.atLeast,
    };
    const { cell } = need;
    const up = { cell, by: Math.max(rise, need.width + low), ...rest };
    if (high < rise) return [up];
    return [up, { cell, by: -(need.width - high), ...rest }];
  }
}

/** Whom each need must be met against: everyone, and each single insider. */
export function casesOf(system: System): Case[] {
  const outside = system.needs.map((need) => ({ need, insider: undefined }));
  const inside = system.needs.flatMap((need) =>
    system.insiders
      // What he contributed alone is no secret from him.
      .filter(
        ({ knows, own }) =>
          !knows.includes(need.cell) && (own?.includes(need.cell) ?? true),
      )
      .map((insider) => ({ need, insider })),
  );
  return [...outside, ...inside];
}

/** Whether a case is a reason to refuse if it cannot be met. */
export function isRequired({ insider }: Case): boolean {
  return insider?.own === undefined;
}

/**
 * The cheapest of several moves; the first of those that cost the same. One in
 * whole numbers goes before any that is not.
 */
export function cheapest(
  finder: MoveFinder,
  wanted: readonly Wanted[],
): Found | undefined {
  let best: Found | undefined;
  for (const one of wanted) {
    const found = finder.find(one);
    if (!found) continue;
    const isBetter =
      !best ||
      (best.move ? found.move && found.cost < best.cost - 1e-9 : found.move);
    if (isBetter) best = found;
  }
  return best;
}

/**
 * Two moves that meet a case together where none does alone: down as far as the
 * cell goes, and up by the rest. Three equal parts of a nine that is published
 * each go from 1 to 7, and never 5 one way.
 */
export function halves(
  finder: MoveFinder,
  system: System,
  { need, insider }: Case,
): readonly Found[] | undefined {
  const { cell, up, width } = need;
  if (width < 2) return undefined;
  const rest = insider && { still: insider.knows, atLeast: insider.atLeast };
  const rise = Number.isFinite(up) ? up - system.value[cell]! : 0;
  let best: Found | undefined;
  let [least, most] = [0, width - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const down = finder.find({ cell, by: -middle, ...rest });
    if (down) [best, least] = [down, middle];
    else most = middle - 1;
  }
  if (!best) return undefined;
  const by = Math.max(rise, width - least);
  const above = finder.find({ cell, by, ...rest });
  return above && [best, above];
}
