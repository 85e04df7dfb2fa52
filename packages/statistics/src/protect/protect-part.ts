import type { Highs } from "highs";
import { breathe, type Watch } from "../solver/breath.ts";
import { attack } from "./attack.ts";
import { cleanUp } from "./clean-up.ts";
import { eliminate, type Pattern } from "./elimination.ts";
import { optimum } from "./exact.ts";
import { grow } from "./grow.ts";
import { MoveFinder } from "./move-finder.ts";
import { State, type System } from "./system.ts";
import {
  type Case,
  casesOf,
  cheapest,
  halves,
  isRequired,
  Witnesses,
} from "./witnesses.ts";

/** Parts up to this size are solved to the optimum. */
const EXACT_CELLS = 60;

/** Parts up to this size get a whole-number witness for each case. */
const WITNESSED_CELLS = 1600;

/** What a part may take that gets a whole-number witness for each case. */
interface Effort {
  /** Searches for whole numbers, before elimination is the better way. */
  readonly searches: number;
  /** Linear programs of the clean-up. */
  readonly cleanUp: number;
}

const SMALL: Effort = { searches: Infinity, cleanUp: 2500 };

/**
 * In larger parts a program takes longer. Where witnesses are seldom whole, as
 * in four dimensions without hierarchies, each search takes a second.
 */
const LARGE: Effort = { searches: 8, cleanUp: 400 };

/** Parts up to this size are tried so, if no more than a share is sensitive. */
const LARGE_CELLS = 5000;
const LARGE_SHARE = 0.25;

/** With more intervals so narrow that fractions tell nothing, an audit takes minutes. */
const NARROW = 30;

/** With more cells to repair one by one, a wider elimination is better. */
const REPAIRS = 200;

/** How often the exact program is asked again with a case more. */
const RETRIES = 6;

/** A pattern, and the cases that no pattern can meet. */
export interface Protected {
  readonly pattern: Pattern;
  readonly hopeless: readonly Case[];
}

function unknownOf(system: System): Pattern {
  return Uint8Array.from(system.state, (state) =>
    state === State.unknown ? 1 : 0,
  );
}

/** What the open cells of a pattern weigh together. */
function weightOf(system: System, pattern: Pattern): number {
  let sum = 0;
  for (let cell = 0; cell < pattern.length; cell++)
    if (pattern[cell] && system.state[cell] === State.open)
      sum += system.weight[cell]!;
  return sum;
}

/** The cases that a pattern does not meet by whole-number moves inside it. */
function unmetCases(
  highs: Highs,
  system: System,
  pattern: Pattern,
  cases: readonly Case[],
): Case[] {
  const finder = new MoveFinder(highs, system);
  finder.price(pattern);
  for (let cell = 0; cell < pattern.length; cell++)
    if (!pattern[cell]) finder.close(cell);
  const witnesses = new Witnesses(system);
  const unmet = cases.filter((one) => {
    if (witnesses.meets(one)) return false;
    const single = cheapest(finder, witnesses.wanted(one));
    const found = single ? [single] : halves(finder, system, one);
    for (const { move } of found ?? []) if (move) witnesses.add(move);
    return !witnesses.meets(one);
  });
  finder.dispose();
  return unmet;
}

/** The optimum, if it is proven and safe in whole numbers; else `start`. */
function improve(
  highs: Highs,
  system: System,
  start: Pattern,
  cases: readonly Case[],
): Pattern {
  const most = weightOf(system, start);
  let asked = cases.filter(({ insider }) => !insider);
  let isWhole = false;
  for (let round = 0; round < RETRIES; round++) {
    const best = optimum(highs, system, asked, most, isWhole);
    if (!best || weightOf(system, best.pattern) >= most - 1e-9) return start;
    const unmet = unmetCases(highs, system, best.pattern, cases);
    if (unmet.length === 0) return best.pattern;
    const more = unmet.filter((one) => !asked.includes(one));
    if (more.length === 0 && isWhole) return start;
    if (more.length === 0) isWhole = true;
    asked = [...asked, ...more];
  }
  return start;
}

/**
 * A whole-number witness for every case, and then a clean-up.
 *
 * @returns undefined if it takes more than the effort allows
 */
async function protectWitnessed(
  highs: Highs,
  system: System,
  watch: Watch,
  effort: Effort,
): Promise<Protected | undefined> {
  let cases = casesOf(system);
  const pattern = unknownOf(system);
  const witnesses = new Witnesses(system);
  const finder = new MoveFinder(highs, system);
  try {
    const left = await grow(
      system,
      finder,
      pattern,
      witnesses,
      cases,
      watch,
      effort.searches,
    );
    if (!left) return undefined;
    const unmet = [...left.hopeless, ...left.unproven];
    const hopeless = unmet.filter(isRequired);
    if (hopeless.length > 0) return { pattern, hopeless };
    const given = new Set(unmet);
    cases = cases.filter((one) => !given.has(one));
    await cleanUp(
      system,
      finder,
      pattern,
      witnesses,
      cases,
      effort.cleanUp,
      watch,
    );
  } finally {
    finder.dispose();
  }
  if (system.ids.length > EXACT_CELLS) return { pattern, hopeless: [] };
  await breathe(watch, { phase: "exact", done: 0, all: 1 });
  return { pattern: improve(highs, system, pattern, cases), hopeless: [] };
}

/**
 * Large parts: elimination, then an attack, then repair of what the attack
 * could narrow. Cells that insiders know are attacked all at once: who knows
 * one of them can do no more than who knows them all.
 */
async function protectLarge(
  highs: Highs,
  system: System,
  watch: Watch,
): Promise<Protected> {
  await breathe(watch, { phase: "eliminate", done: 0, all: 1 });
  let pattern = eliminate(system, false);
  let open = await attack(highs, system, pattern, new Set(), watch, REPAIRS);
  if (open.length > REPAIRS) {
    pattern = eliminate(system, true);
    open = await attack(highs, system, pattern, new Set(), watch);
  }
  const doubtful = new Set(open);
  const known = new Set(system.insiders.flatMap(({ knows }) => knows));
  const isTold = new Set(
    system.insiders.length > 0
      ? await attack(highs, system, pattern, known, watch)
      : [],
  );
  const cases = casesOf(system).filter(({ need, insider }) =>
    insider
      ? isTold.has(need) || known.has(need.cell) || insider.atLeast.length > 0
      : doubtful.has(need),
  );
  const witnesses = new Witnesses(system);
  const finder = new MoveFinder(highs, system);
  try {
    const left = await grow(system, finder, pattern, witnesses, cases, watch);
    if (!left) throw new Error("growing without a limit gave up");
    const hopeless = left.hopeless.filter(isRequired);
    // What has no whole witness must at least stand in fractions, with room.
    for (const one of left.unproven.filter(isRequired)) {
      const told = new Set(one.insider?.knows);
      const only = { ...system, needs: [one.need] };
      const still = await attack(highs, only, pattern, told, watch);
      if (still.length > 0) hopeless.push(one);
    }
    return { pattern, hopeless };
  } finally {
    finder.dispose();
  }
}

/**
 * Large parts by witnesses and a clean-up, which suppresses less than
 * elimination where few cells are sensitive.
 *
 * @returns undefined where elimination is the better way
 */
async function protectCleaned(
  highs: Highs,
  system: System,
  watch: Watch,
): Promise<Protected | undefined> {
  const { ids, needs, insiders, rules } = system;
  const isTried =
    // There its intervals are too narrow for fractions to tell anything.
    rules.profile !== "exact" &&
    ids.length <= LARGE_CELLS &&
    needs.length <= LARGE_SHARE * ids.length &&
    // Against each insider there is a case more for each need.
    insiders.length === 0;
  if (!isTried) return undefined;
  const done = await protectWitnessed(highs, system, watch, LARGE);
  if (!done || done.hopeless.length > 0) return undefined;
  const { pattern } = done;
  const narrow = await attack(highs, system, pattern, new Set(), watch, NARROW);
  return narrow.length > NARROW ? undefined : done;
}

/** Protects one part of a system. */
export async function protectPart(
  highs: Highs,
  system: System,
  watch: Watch,
): Promise<Protected> {
  const isSmall = system.ids.length <= WITNESSED_CELLS;
  const done = isSmall
    ? await protectWitnessed(highs, system, watch, SMALL)
    : await protectCleaned(highs, system, watch);
  return done ?? protectLarge(highs, system, watch);
}
