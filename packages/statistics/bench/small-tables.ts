import { audit } from "../src/audit/audit.ts";
import type { Instance, Rules } from "../src/protect/instance.ts";
import { UnprotectableError } from "../src/protect/instance-problem.ts";
import { protect } from "../src/protect/protect.ts";
import { publicationOf } from "../src/protect/publication-of.ts";
import { loadSolver } from "../src/solver/highs.ts";
import type { TableDimension } from "../src/protect/tables.ts";
import { flat, generate, grouped } from "./generate.ts";
import { optimumOf } from "./optimum.ts";

const PROFILES = ["exact", "upper", "strong"] as const;
const ZEROS = ["published", "suppressible"] as const;

/** Tables of 15 to 60 cells. */
export const SHAPES = [
  [flat("a", 3), flat("b", 4)],
  [flat("a", 4), flat("b", 5)],
  [grouped("a", [2, 2]), flat("b", 3)],
  [flat("a", 2), flat("b", 2), flat("c", 3)],
  [flat("a", 2), flat("b", 3), flat("c", 4)],
];

/** Suppressed cells against the proven optimum, over small random tables. */
export async function smallTables(
  perShape: number,
  shapes: readonly (readonly TableDimension[])[] = SHAPES,
) {
  const highs = await loadSolver();
  const ratios: number[] = [];
  let [unsafe, infeasible, undecided, exact] = [0, 0, 0, 0];
  const judgeOne = async (instance: Instance) => {
    const best = optimumOf(highs, instance, 12);
    const protection = await protect(instance).catch((error: unknown) => {
      if (error instanceof UnprotectableError) return undefined;
      throw error;
    });
    if (!protection) {
      // Refused: right only if the optimum does not exist either.
      if (best === undefined) infeasible += 1;
      else unsafe += 1;
      return;
    }
    const { publication, secret } = publicationOf(instance, protection);
    if (!(await audit(publication, secret)).passed) unsafe += 1;
    if (best === undefined) {
      undecided += 1;
      return;
    }
    const sensitive = secret.sensitive.length;
    if (sensitive + best === 0) return;
    const ratio = protection.suppressed.length / (sensitive + best);
    ratios.push(ratio);
    if (ratio === 1) exact += 1;
  };
  for (const profile of PROFILES)
    for (const zeros of ZEROS)
      for (const [s, dimensions] of shapes.entries())
        for (let n = 0; n < perShape; n++) {
          const rules: Rules = { profile, zeros };
          const seed = 1000 * s + 100 * n + 7;
          const mean = n % 2 === 0 ? 8 : 3;
          await judgeOne(
            generate({ seed, dimensions, mean, empty: 0.1, rules }),
          );
        }
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  return {
    tables: ratios.length,
    mean,
    worst: Math.max(...ratios),
    optimal: exact / ratios.length,
    unsafe,
    infeasible,
    undecided,
  };
}
