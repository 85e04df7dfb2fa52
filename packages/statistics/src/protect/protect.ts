import type { Watch } from "../solver/breath.ts";
import { loadSolver, type SolverSource } from "../solver/highs.ts";
import { buildSystem } from "./build-system.ts";
import { checkInstance } from "./check-instance.ts";
import type { Instance } from "./instance.ts";
import {
  type InstanceProblem,
  UnprotectableError,
} from "./instance-problem.ts";
import { partsOf } from "./parts.ts";
import { protectPart } from "./protect-part.ts";
import { type Merge, proposeMerges } from "./redesign.ts";
import type { Reason } from "./sensitive.ts";
import { byCodePoint, State, type System } from "./system.ts";
import type { Case } from "./witnesses.ts";

/** What `protect` found. */
export interface Protection {
  /**
   * The cells to suppress, sorted. There is one kind only: who could tell
   * sensitive cells from the others would know which counts are small.
   */
  readonly suppressed: readonly string[];
  /** Why: stays in the office, never in a published file. */
  readonly internal: {
    /** The sensitive cells and the rule that makes them so. */
    readonly reasons: Readonly<Record<string, Reason>>;
    /** Cells that are suppressed to protect others. */
    readonly secondary: readonly string[];
    /** What all suppressed cells that need not be cost together. */
    readonly cost: number;
  };
  /** Coarser tables in which fewer cells are sensitive, the best first. */
  readonly proposals: readonly Merge[];
}

/** What may be set for one run; none of it changes the result. */
export interface ProtectOptions extends Watch {
  /** Where the solver comes from; beside its script by default. */
  readonly solver?: SolverSource;
}

function problemOf(system: System, { need, insider }: Case): InstanceProblem {
  const label = system.labels[need.cell]!;
  const id = system.ids[need.cell]!;
  const who = insider
    ? {
        es: ` frente a quien aportó a «${insider.id}»`,
        en: ` against who contributed to “${insider.id}”`,
      }
    : { es: "", en: "" };
  return {
    code: "unprotectable",
    at: id,
    cells: [id],
    say: {
      es: `${label.es} no puede protegerse${who.es}: aunque se suprima todo lo que puede suprimirse, lo que ya se publicó, los ceros y los totales obligados la delatan. Agrupe categorías o permita suprimir más`,
      en: `${label.en} cannot be protected${who.en}: even with all suppressed that may be, what is out already, the zeros and the totals that must be shown give it away. Merge categories or allow more to be suppressed`,
    },
  };
}

/**
 * Chooses the cells to suppress so that nobody who holds everything that is
 * published, in all tables and editions of the instance together, can narrow a
 * sensitive cell further than the rules allow.
 *
 * The same instance gives the same result whatever the order of its lists.
 *
 * @param instance - plain JSON; see {@link Instance}
 * @throws {@link InstanceError} with all that is wrong with the instance;
 *   {@link UnprotectableError} with the cells that no pattern protects;
 *   the reason of `options.signal` if it is aborted
 */
export async function protect(
  instance: Instance,
  options: ProtectOptions = {},
): Promise<Protection> {
  const checked = checkInstance(instance);
  const { system, reasons } = buildSystem(checked);
  const highs = await loadSolver(options.solver);
  const suppressed: number[] = [];
  const problems: InstanceProblem[] = [];
  for (let cell = 0; cell < system.ids.length; cell++)
    if (system.state[cell] === State.unknown && system.shown[cell])
      suppressed.push(cell);
  let cost = 0;
  const secondary: number[] = [];
  for (const part of partsOf(system)) {
    const { pattern, hopeless } = await protectPart(
      highs,
      part.system,
      options,
    );
    for (const one of hopeless) problems.push(problemOf(part.system, one));
    part.cells.forEach((cell, i) => {
      if (!pattern[i] || part.system.state[i] !== State.open) return;
      secondary.push(cell);
      cost += system.cost[cell]!;
    });
  }
  if (problems.length > 0) throw new UnprotectableError(problems);
  const idsOf = (cells: readonly number[]) =>
    cells.map((cell) => system.ids[cell]!).sort(byCodePoint);
  return {
    suppressed: idsOf([...suppressed, ...secondary]),
    internal: {
      reasons: Object.fromEntries(
        [...reasons].sort(([a], [b]) => byCodePoint(a, b)),
      ),
      secondary: idsOf(secondary),
      cost,
    },
    proposals: proposeMerges(checked),
  };
}
