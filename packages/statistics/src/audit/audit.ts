import type { Highs } from "highs";
import { fullRules, type Say } from "../protect/instance.ts";
import type { Watch } from "../solver/breath.ts";
import { loadSolver, type SolverSource } from "../solver/highs.ts";
import { type AuditedPublication, markAudited } from "./audited.ts";
import { checkPublication } from "./check-publication.ts";
import { explain, saySum } from "./explain.ts";
import { type Conclusion, judge, type Question } from "./judge.ts";
import type { Publication, PublicInsider } from "./publication.ts";
import { type Unknowns, unknownsOf } from "./unknowns.ts";

/** One thing that an attacker can find out. */
export interface Finding {
  readonly code: "exposed" | "contradiction";
  /** The cell it is about; for a contradiction, the total of the sum. */
  readonly cell: string;
  /** `public`, or the id of an insider. */
  readonly attacker: string;
  /** The values that remain possible. */
  readonly low: number;
  readonly high: number;
  /** Whether the cell is sensitive for certain, by the numbers or the office. */
  readonly certain: boolean;
  readonly proof: Conclusion["proof"];
  /** The relations that give it away, by their ids. */
  readonly relations: readonly string[];
  readonly say: Say;
}

/** What an audit found. */
export interface AuditReport {
  readonly passed: boolean;
  readonly findings: readonly Finding[];
  /** What to write, if it passed: nothing else is accepted by a writer. */
  readonly publication?: AuditedPublication;
  /** What was done; no time, so that two reports of one publication are equal. */
  readonly measures: {
    readonly cells: number;
    readonly judged: number;
    readonly attackers: number;
    readonly programs: number;
    readonly wholePrograms: number;
  };
}

/** What the office may tell the auditor; nobody else can. */
export interface AuditOptions extends Watch {
  /**
   * The cells that are sensitive. Without the list every suppressed cell that
   * may be sensitive is judged as if it were.
   */
  readonly sensitive?: readonly string[];
  /** Those who contributed and what they know. */
  readonly insiders?: readonly PublicInsider[];
  readonly solver?: SolverSource;
}

const PUBLIC: Say = {
  es: "Quien tiene todo lo publicado concluye",
  en: "Whoever holds all that is published concludes",
};

function targetsOf(
  unknowns: Unknowns,
  sensitive: readonly string[] | undefined,
): Map<number, boolean | undefined> {
  const targets = new Map<number, boolean | undefined>();
  unknowns.kept.forEach((kept, cell) => {
    if (kept > 0) targets.set(cell, sensitive ? kept === 2 : undefined);
  });
  for (const id of sensitive ?? []) {
    const cell = unknowns.at.get(id);
    if (cell !== undefined) targets.set(cell, true);
  }
  // What the office says is not sensitive is judged by nobody.
  for (const [cell, isSensitive] of targets)
    if (isSensitive === false) targets.delete(cell);
  return targets;
}

/** Judges for all insiders at once, then one by one what that leaves open. */
async function judgeInsiders(
  highs: Highs,
  question: Question,
  insiders: readonly PublicInsider[],
  watch: Watch,
): Promise<{ insider: PublicInsider; conclusions: readonly Conclusion[] }[]> {
  const { unknowns } = question;
  const toldTo = (some: readonly PublicInsider[]) => {
    const told = new Map<number, readonly [number, number]>();
    for (const { contributions } of some)
      for (const { cell, value, alone } of contributions) {
        const at = unknowns.at.get(cell);
        if (at === undefined) continue;
        const [low, high] = told.get(at) ?? [0, Infinity];
        // In steps of the unit, as all that is published is.
        const steps = Math.ceil(value / unknowns.unit - 1e-9);
        told.set(at, [
          Math.max(low, steps),
          alone ? Math.min(high, steps) : high,
        ]);
      }
    return told;
  };
  const all = toldTo(insiders);
  const alone = new Set(
    [...all].filter(([, [, high]]) => Number.isFinite(high)).map(([at]) => at),
  );
  const others = [...question.targets].filter(([cell]) => !alone.has(cell));
  const together = await judge(
    highs,
    { ...question, told: all, targets: new Map(others) },
    watch,
  );
  // Who knows less than all of them together cannot conclude more.
  const open = new Set([
    ...together.conclusions.map(({ cell }) => cell),
    ...alone,
  ]);
  const results = [];
  for (const insider of insiders) {
    const told = toldTo([insider]);
    const targets = [...question.targets].filter(
      ([cell]) => open.has(cell) && !told.has(cell),
    );
    if (targets.length === 0) continue;
    const { conclusions } = await judge(
      highs,
      { ...question, told, targets: new Map(targets) },
      watch,
    );
    results.push({ insider, conclusions });
  }
  return results;
}

/**
 * Attacks a publication as somebody would who holds all of it, with all tables
 * and editions at once, and who knows that counts are whole and the zero
 * policy. It needs no true value, and shares no code with `protect` beyond the
 * format and the solver.
 *
 * What passes has a table of whole numbers as a witness, or an interval of two
 * and more by the linear programs; what the solver leaves open counts as
 * exposed.
 *
 * @throws {@link InstanceError} if it is no publication; the reason of
 *   `options.signal` if it is aborted
 */
export async function audit(
  publication: Publication,
  options: AuditOptions = {},
): Promise<AuditReport> {
  const checked = checkPublication(publication);
  const unknowns = unknownsOf(checked);
  const rules = fullRules(checked.rules);
  const targets = targetsOf(unknowns, options.sensitive);
  const highs = await loadSolver(options.solver);
  const question: Question = { unknowns, rules, targets, told: new Map() };
  const outside = await judge(highs, question, options);
  const findings: Finding[] = outside.broken.map((s) => {
    const words = saySum(unknowns, s);
    const { id, cells } = unknowns.sums[s]!;
    return {
      code: "contradiction",
      cell: unknowns.ids[cells[0]!]!,
      attacker: "public",
      low: 0,
      high: 0,
      certain: true,
      proof: "sums",
      relations: [id],
      say: {
        es: `Lo publicado se contradice; no cumple: ${words.es}`,
        en: `What is published contradicts itself; this does not hold: ${words.en}`,
      },
    };
  });
  const report = (found: Conclusion, attacker: string, who: Say): Finding => ({
    code: "exposed",
    cell: unknowns.ids[found.cell]!,
    attacker,
    low: found.low,
    high: found.high,
    certain: found.verdict === "exposed",
    proof: found.proof,
    relations: found.sums.map((s) => unknowns.sums[s]!.id),
    say: explain(unknowns, found, who),
  });
  for (const one of outside.conclusions)
    findings.push(report(one, "public", PUBLIC));
  const insiders = options.insiders ?? [];
  const isExposed = new Set(outside.conclusions.map(({ cell }) => cell));
  if (insiders.length > 0) {
    const rest = new Map([...targets].filter(([cell]) => !isExposed.has(cell)));
    const inside = await judgeInsiders(
      highs,
      { ...question, targets: rest },
      insiders,
      options,
    );
    for (const { insider, conclusions } of inside)
      for (const one of conclusions)
        findings.push(
          report(one, insider.id, {
            es: `Quien aportó «${insider.id}» concluye`,
            en: `Whoever contributed “${insider.id}” concludes`,
          }),
        );
  }
  const passed = findings.length === 0;
  return {
    passed,
    findings,
    ...(passed && { publication: markAudited(checked) }),
    measures: {
      cells: checked.cells.length,
      judged: targets.size,
      attackers: 1 + insiders.length,
      programs: outside.programs,
      wholePrograms: outside.wholePrograms,
    },
  };
}
