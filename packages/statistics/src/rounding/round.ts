import type { Highs } from "highs";
import type { Publication } from "../audit/publication.ts";
import { checkInstance } from "../protect/check-instance.ts";
import type { Instance } from "../protect/instance.ts";
import {
  InstanceError,
  UnprotectableError,
} from "../protect/instance-problem.ts";
import { byCodePoint } from "../protect/system.ts";
import { loadSolver, type SolverSource } from "../solver/highs.ts";
import { LinearProgram } from "../solver/linear-program.ts";
import { packRows } from "../solver/rows.ts";

/** Controlled rounding of all cells of an instance. */
export interface Rounding {
  readonly base: 3 | 5;
  /** The rounded value of each cell: a multiple of the base. */
  readonly values: Readonly<Record<string, number>>;
  /** How far a true value may lie from its rounded one, at most. */
  readonly reach: number;
  /** What readers learn of the true values, for the audit. */
  readonly publication: Publication;
}

/** After so many branches no rounding is taken to exist. */
const BRANCHES = 5000;

/** A rounded table beside an exact one of the same cell undoes the rounding. */
function refuseMixing(instance: Instance): void {
  const exact = [
    ...instance.cells
      .filter(({ mustPublish }) => mustPublish)
      .map(({ id }) => id),
    ...(instance.editions ?? []).flatMap(({ cells }) =>
      cells.filter(({ published }) => published).map(({ id }) => id),
    ),
  ];
  if (exact.length === 0) return;
  throw new InstanceError(
    exact.map((id) => ({
      code: "mixed",
      at: id,
      cells: [id],
      say: {
        es: `«${id}» se publica o ya se publicó sin redondear; una tabla redondeada a su lado se deshace`,
        en: `“${id}” is or was published as it is; a rounded table beside it comes undone`,
      },
    })),
  );
}

/**
 * One multiple of the base for each cell, at most `steps` beyond its nearest
 * two, so that all sums hold; as near to the truth as possible.
 */
function solve(
  highs: Highs,
  cells: readonly { readonly id: string; readonly value: number }[],
  instance: Instance,
  base: number,
  steps: number,
): number[] | undefined {
  const at = new Map(cells.map(({ id }, i) => [id, i]));
  const floors = cells.map(({ value }) => Math.floor(value / base));
  const isExact = cells.map(({ value }) => value % base === 0);
  const columns: { low: number; high: number; cost: number }[] = [];
  // Three columns a cell: the multiple, and how far above and below the truth.
  floors.forEach((floor, i) => {
    const top = floor + (isExact[i] ? 0 : 1) + steps;
    columns.push({ low: Math.max(0, floor - steps), high: top, cost: 0 });
    columns.push({ low: 0, high: Infinity, cost: 1 });
    columns.push({ low: 0, high: Infinity, cost: 1 });
  });
  const sums = [
    ...new Map(
      instance.relations.map(({ total, parts }) => {
        const row = [total, ...parts].map((id, part): [number, number] => [
          3 * (at.get(id) ?? 0),
          part === 0 ? 1 : -1,
        ]);
        row.sort(([a], [b]) => a - b);
        return [JSON.stringify(row), row] as const;
      }),
    ),
  ].sort(([a], [b]) => byCodePoint(a, b));
  const distances = cells.map((_, i): [number, number][] => [
    [3 * i, base],
    [3 * i + 1, -1],
    [3 * i + 2, 1],
  ]);
  const right = Float64Array.from([
    ...sums.map(() => 0),
    ...cells.map(({ value }) => value),
  ]);
  const program = new LinearProgram(highs, {
    lower: Float64Array.from(columns, ({ low }) => low),
    upper: Float64Array.from(columns, ({ high }) => high),
    cost: Float64Array.from(columns, ({ cost }) => cost),
    integer: Int32Array.from(columns, (_, column) =>
      column % 3 === 0 ? 1 : 0,
    ),
    rows: packRows([...sums.map(([, row]) => row), ...distances]),
    rowLower: right,
    rowUpper: right,
  });
  program.set({ mip_max_nodes: BRANCHES, mip_rel_gap: 0.01 });
  const solved = program.run();
  program.dispose();
  if (solved.status !== "optimal") return undefined;
  // Plus 0: no minus zero.
  const values = cells.map((_, i) => base * Math.round(solved.x[3 * i]!) + 0);
  const holds = instance.relations.every(
    ({ total, parts }) =>
      values[at.get(total) ?? 0] ===
      parts.reduce((sum, part) => sum + (values[at.get(part) ?? 0] ?? 0), 0),
  );
  return holds ? values : undefined;
}

/**
 * Rounds all cells to multiples of 3 or 5 so that the sums still hold, instead
 * of suppressing any: an option where readers need every cell. The attacker
 * learns a range for each cell; `audit` judges these ranges.
 *
 * @throws {@link InstanceError} for a bad instance, for amounts, or where an
 *   exact table of the same cells is out; {@link UnprotectableError} if there
 *   is no such rounding
 */
export async function roundTable(
  input: Instance,
  base: 3 | 5,
  solver: SolverSource = {},
): Promise<Rounding> {
  const instance = checkInstance(input);
  if (instance.kind === "sum")
    throw new InstanceError([
      {
        code: "not-counts",
        at: "kind",
        cells: [],
        say: {
          es: "solo se redondean recuentos",
          en: "only counts are rounded",
        },
      },
    ]);
  refuseMixing(instance);
  const highs = await loadSolver(solver);
  const cells = [...instance.cells].sort((a, b) => byCodePoint(a.id, b.id));
  for (const steps of [0, 1]) {
    const values = solve(highs, cells, instance, base, steps);
    if (!values) continue;
    const rounded = new Map(cells.map(({ id }, i) => [id, values[i] ?? 0]));
    const reach = (steps + 1) * base - 1;
    return {
      base,
      reach,
      values: Object.fromEntries(rounded),
      publication: {
        relations: instance.relations,
        ...(instance.rules && { rules: instance.rules }),
        cells: instance.cells.map(({ id, label }) => {
          const value = rounded.get(id) ?? 0;
          return {
            id,
            low: Math.max(0, value - reach),
            high: value + reach,
            rounded: value,
            ...(label && { label }),
          };
        }),
      },
    };
  }
  throw new UnprotectableError([
    {
      code: "no-rounding",
      at: "relations",
      cells: [],
      say: {
        es: `no hay ningún redondeo a base ${base} en el que cuadren todas las sumas`,
        en: `there is no rounding to base ${base} in which all sums hold`,
      },
    },
  ]);
}
