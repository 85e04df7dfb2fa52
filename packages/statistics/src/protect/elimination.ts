import { Kernel } from "./kernel.ts";
import { State, type System } from "./system.ts";

/** Which cells are unknown to the attacker: 1 for those that are. */
export type Pattern = Uint8Array<ArrayBuffer>;

/** Open cells in the order in which publication is tried: dearest first. */
export function candidates(system: System): number[] {
  const { state, cost, value } = system;
  return [...system.ids.keys()]
    .filter((cell) => state[cell] === State.open)
    .sort((a, b) => cost[b]! - cost[a]! || value[b]! - value[a]! || a - b);
}

/**
 * Cells that carry no movement for others: those that cannot go down, because
 * the attacker knows the value that they have as the least one; those that an
 * insider knows; and, if asked, all sensitive ones, which are too small to make
 * up for a cell that must seem to move far.
 */
function stiffCells(system: System, isWide: boolean): Uint8Array {
  const { state, value, lower, needs } = system;
  const stiff = new Uint8Array(state.length);
  for (let cell = 0; cell < state.length; cell++)
    if (state[cell] === State.unknown && value[cell]! <= lower[cell]!)
      stiff[cell] = 1;
  if (isWide) for (const { cell } of needs) stiff[cell] = 1;
  for (const { knows } of system.insiders)
    for (const cell of knows)
      if (state[cell] === State.unknown) stiff[cell] = 1;
  return stiff;
}

/** One way to look at what is unknown, and the cells that must stay so in it. */
interface View {
  readonly kernel: Kernel;
  readonly sensitive: readonly number[];
}

function viewOf(
  system: System,
  known: Uint8Array,
  sensitive: readonly number[],
  order: readonly number[],
): View {
  const count = system.ids.length;
  const kernel = new Kernel(count, system.rows, known);
  const watched = new Uint8Array(count);
  // What is fixed before anything is decided is for the attack to judge.
  const open = sensitive.filter((cell) => !kernel.isFixed(cell));
  for (const cell of [...open, ...order]) watched[cell] = 1;
  for (let cell = 0; cell < count; cell++)
    if (watched[cell] === 0) kernel.forget(cell);
  return { kernel, sensitive: open };
}

function givesAway({ kernel, sensitive }: View, cell: number): boolean {
  return sensitive.some(
    (one) => one !== cell && kernel.moveTogether(cell, one),
  );
}

/**
 * Greedy secondary suppression by elimination (after Langsrud 2024, doi
 * 10.1007/978-3-031-69651-0_6): candidates are published one after the other
 * unless that would make a sensitive cell a linear combination of what is
 * published.
 *
 * A sum of stiff cells, once published, fixes each of them. So a candidate that
 * follows from stiff cells alone is not published, and what an attacker who
 * knew them all could derive is not either. That is more than he can do; what
 * it suppresses too much, the clean-up publishes again.
 */
export function eliminate(system: System, isWide: boolean): Pattern {
  const order = candidates(system);
  const { state, ids, needs } = system;
  const known = Uint8Array.from(state, (one) => (one === State.known ? 1 : 0));
  const stiff = stiffCells(system, isWide);
  const sensitive = needs.map(({ cell }) => cell);
  const outside = viewOf(system, known, sensitive, order);
  const inside = viewOf(
    system,
    known.map((one, cell) => one | stiff[cell]!),
    sensitive.filter((cell) => !stiff[cell]),
    order,
  );
  const pattern = new Uint8Array(ids.length);
  for (let cell = 0; cell < ids.length; cell++)
    pattern[cell] = state[cell] === State.unknown ? 1 : 0;
  const isNeeded = new Set(sensitive);
  for (const cell of order) {
    if (outside.kernel.isFixed(cell)) continue;
    const isStiff = inside.kernel.isFixed(cell);
    if (isStiff || givesAway(outside, cell) || givesAway(inside, cell)) {
      pattern[cell] = 1;
      if (!isNeeded.has(cell))
        for (const { kernel } of [outside, inside]) kernel.forget(cell);
    } else for (const { kernel } of [outside, inside]) kernel.publish(cell);
  }
  return pattern;
}
