import type { Highs } from "highs";
import type { FullRules } from "../protect/instance.ts";
import { breathe, type Watch } from "../solver/breath.ts";
import { componentsOf, type Component } from "../solver/components.ts";
import { directionOf, isWorthARound } from "../solver/directions.ts";
import { packRows } from "../solver/rows.ts";
import { Prober, TOLERANCE } from "./prober.ts";
import { type Bounds, propagate, type Told, trace } from "./propagate.ts";
import { type Interval, verdict, type Verdict } from "./requirement.ts";
import type { Unknowns } from "./unknowns.ts";

/** What one attacker can conclude about one cell. */
export interface Conclusion extends Interval {
  readonly cell: number;
  readonly verdict: Exclude<Verdict, "safe">;
  /** The sums that give it away. */
  readonly sums: readonly number[];
  /**
   * How it is known: by narrowing sum by sum, by dual values that were checked
   * in whole numbers, by whole-number search, or not: the solver gave up, which
   * counts as exposed.
   */
  readonly proof: "sums" | "dual" | "whole" | "none";
}

/** What there is to be judged. */
export interface Question {
  readonly unknowns: Unknowns;
  readonly rules: FullRules;
  /** The cells to judge, and whether the office says they are sensitive. */
  readonly targets: ReadonlyMap<number, boolean | undefined>;
  readonly told: Told;
}

/** What came of it. */
export interface Judgement {
  readonly conclusions: readonly Conclusion[];
  /** Sums that cannot hold: the publication contradicts itself. */
  readonly broken: readonly number[];
  readonly programs: number;
  readonly wholePrograms: number;
}

/** An interval of fractions this wide is taken for one of whole numbers. */
const SURE = 2;

/** Components up to this size are judged by whole tables throughout. */
const WHOLE_CELLS = 400;

/** The rules for a cell that shows a range: that one value does not follow. */
function rulesFor(question: Question, cell: number): FullRules {
  return question.unknowns.kept[cell] === 2
    ? { ...question.rules, profile: "exact" }
    : question.rules;
}

class Range {
  low = Infinity;
  high = -Infinity;

  see(value: number): void {
    // Plus 0: no minus zero in a report.
    if (value < this.low) this.low = value + 0;
    if (value > this.high) this.high = value + 0;
  }
}

/** Judges the cells of one component. */
class ComponentJudge {
  readonly #question: Question;
  readonly #prober: Prober;
  readonly #isSmall: boolean;
  /** Values seen in tables that fit, by fractions and by whole numbers. */
  readonly #seen: Map<number, Range>;
  readonly #whole: Map<number, Range>;

  constructor(question: Question, prober: Prober, targets: readonly number[]) {
    this.#question = question;
    this.#prober = prober;
    this.#isSmall = prober.cells.length <= WHOLE_CELLS;
    this.#seen = new Map(targets.map((cell) => [cell, new Range()]));
    this.#whole = new Map(targets.map((cell) => [cell, new Range()]));
  }

  /** The targets that group pushes leave open. */
  open(): number[] {
    return [...this.#seen.keys()].filter((cell) => !this.#isClear(cell));
  }

  /** Pushes all open targets at once: one program clears many of them. */
  pushAll(round: number): void {
    const x = this.#prober.push(this.open(), (cell) =>
      directionOf(cell, round),
    );
    if (x) this.#take(x);
  }

  /** Settles one target for good. */
  settle(cell: number): Conclusion | undefined {
    if (this.#isClear(cell)) return undefined;
    for (const direction of [1, -1] as const) {
      const x = this.#prober.push([cell], () => direction);
      if (x) this.#take(x);
      if (this.#isClear(cell)) return undefined;
    }
    const up = this.#prober.extreme(cell, 1);
    if (up) this.#take(up.x);
    if (this.#isClear(cell)) return undefined;
    const down = this.#prober.extreme(cell, -1);
    if (down) this.#take(down.x);
    if (this.#isClear(cell)) return undefined;
    if (!up || !down) return this.#undecided(cell, []);
    const sums = [...new Set([...up.proven.sums, ...down.proven.sums])];
    const interval = {
      // Plus 0: no minus zero.
      low: Math.ceil(down.proven.value - TOLERANCE) + 0,
      high: Math.floor(up.proven.value + TOLERANCE) + 0,
    };
    const found = this.#verdict(cell, interval);
    if (found !== "safe") {
      const isVerified = up.proven.isVerified && down.proven.isVerified;
      const proof = isVerified ? "dual" : "none";
      const conclusion: Conclusion = {
        cell,
        ...interval,
        verdict: found,
        sums,
        proof,
      };
      // Whole tables may leave even less, and a report should say how much.
      return this.#isSmall
        ? { ...conclusion, ...this.#settleWhole(cell, sums), proof }
        : conclusion;
    }
    return this.#settleWhole(cell, sums);
  }

  #settleWhole(cell: number, sums: readonly number[]): Conclusion | undefined {
    for (const direction of [1, -1] as const) {
      const x = this.#prober.wholeExtreme(cell, direction);
      if (!x) return this.#undecided(cell, sums);
      this.#take(x);
      if (this.#isClear(cell)) return undefined;
    }
    const { low, high } = this.#whole.get(cell)!;
    const found = this.#verdict(cell, { low, high });
    if (found === "safe") return undefined;
    return { cell, low, high, verdict: found, sums, proof: "whole" };
  }

  #undecided(cell: number, sums: readonly number[]): Conclusion {
    const { low, high } = this.#seen.get(cell)!;
    const shown = low <= high ? { low, high } : { low: 0, high: 0 };
    return {
      cell,
      low: Math.round(shown.low),
      high: Math.round(shown.high),
      verdict: "exposed",
      sums,
      proof: "none",
    };
  }

  #verdict(cell: number, interval: Interval): Verdict {
    return verdict(
      interval,
      rulesFor(this.#question, cell),
      this.#question.targets.get(cell),
    );
  }

  #isClear(cell: number): boolean {
    const whole = this.#whole.get(cell)!;
    // Whole tables were seen: their extremes are possible for certain.
    if (whole.low < whole.high && this.#verdict(cell, whole) === "safe")
      return true;
    if (this.#isSmall) return false;
    const { low, high } = this.#seen.get(cell)!;
    if (high - low < SURE - TOLERANCE) return false;
    const interval = {
      low: Math.ceil(low - TOLERANCE),
      high: Math.floor(high + TOLERANCE),
    };
    return this.#verdict(cell, interval) === "safe";
  }

  #take(x: Float64Array): void {
    const isWhole = this.#prober.isWhole(x);
    this.#prober.cells.forEach((cell, i) => {
      this.#seen.get(cell)?.see(x[i]!);
      if (isWhole) this.#whole.get(cell)?.see(Math.round(x[i]!));
    });
  }
}

async function judgeComponent(
  question: Question,
  prober: Prober,
  targets: readonly number[],
  watch: Watch,
): Promise<Conclusion[]> {
  const judge = new ComponentJudge(question, prober, targets);
  const progress = (open: number) =>
    breathe(watch, {
      phase: "audit",
      done: targets.length - open,
      all: targets.length,
    });
  const sizes = [targets.length];
  for (let round = 0; isWorthARound(sizes); round++) {
    await progress(sizes.at(-1) ?? 0);
    judge.pushAll(round);
    sizes.push(judge.open().length);
  }
  const conclusions: Conclusion[] = [];
  const open = judge.open();
  for (const [i, cell] of open.entries()) {
    if (i % 10 === 0) await progress(open.length - i);
    const conclusion = judge.settle(cell);
    if (conclusion) conclusions.push(conclusion);
  }
  return conclusions;
}

/** Cells that narrowing alone has fixed, or that stand in no sum. */
function judgeBounds(
  question: Question,
  bounds: Bounds,
  cell: number,
): Conclusion | undefined {
  const interval = { low: bounds.low[cell]!, high: bounds.high[cell]! };
  const found = verdict(
    interval,
    rulesFor(question, cell),
    question.targets.get(cell),
  );
  if (found === "safe") return undefined;
  const sums = trace(question.unknowns, bounds, cell);
  return { cell, ...interval, verdict: found, sums, proof: "sums" };
}

/** Connected unknowns that narrowing has not fixed. */
function openComponents(unknowns: Unknowns, bounds: Bounds): Component[] {
  const broken = new Set(bounds.broken);
  const rows = packRows(
    unknowns.sums.map(({ cells, signs }, s) =>
      broken.has(s) ? [] : cells.map((cell, i) => [cell, signs[i]!] as const),
    ),
  );
  const marked = Uint8Array.from(bounds.low, (low, cell) =>
    low < bounds.high[cell]! ? 1 : 0,
  );
  return componentsOf(rows, marked);
}

/**
 * Above everything that is known, as published, as told or as what follows from
 * the two: as good as no limit.
 */
function capOf({ low, high }: Bounds, k: number): number {
  let most = 0;
  for (const bounds of [low, high])
    for (const value of bounds)
      if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return 4 * most + 100 * k;
}

/** Puts oneself in the place of one attacker. */
export async function judge(
  highs: Highs,
  question: Question,
  watch: Watch,
): Promise<Judgement> {
  const { unknowns, targets, told, rules } = question;
  const bounds = propagate(unknowns, told);
  const conclusions: Conclusion[] = [];
  let [programs, wholePrograms] = [0, 0];
  const cap = capOf(bounds, rules.k);
  const inComponent = new Set<number>();
  for (const component of openComponents(unknowns, bounds)) {
    if (component.rows.length === 0) continue;
    const own = component.cells.filter((cell) => targets.has(cell));
    for (const cell of own) inComponent.add(cell);
    if (own.length === 0) continue;
    const prober = new Prober(highs, unknowns, bounds, component, cap);
    try {
      conclusions.push(...(await judgeComponent(question, prober, own, watch)));
    } finally {
      prober.dispose();
    }
    programs += prober.programs;
    wholePrograms += prober.wholePrograms;
  }
  for (const cell of targets.keys()) {
    if (inComponent.has(cell)) continue;
    const conclusion = judgeBounds(question, bounds, cell);
    if (conclusion) conclusions.push(conclusion);
  }
  return {
    conclusions: conclusions.sort((a, b) => a.cell - b.cell),
    broken: bounds.broken,
    programs,
    wholePrograms,
  };
}
