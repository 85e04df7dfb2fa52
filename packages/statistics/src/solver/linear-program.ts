import type { Highs, Model } from "highs";
import type { Rows } from "./rows.ts";

/** A linear model: bounds of the variables and of the rows. */
export interface LinearShape {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: Rows;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Variables that are whole numbers; none by default. */
  readonly integer?: Int32Array;
  readonly cost?: Float64Array;
}

/**
 * What came of one solve. Only `optimal` is an answer. `unproven` is a whole
 * table that was found before a limit, and need not be the best.
 */
export interface Solved {
  readonly status: "optimal" | "infeasible" | "unproven" | "none";
  readonly objective: number;
  readonly x: Float64Array;
  readonly rowDual: Float64Array;
}

/**
 * Changed costs: primal simplex from the last basis, without presolve, which
 * was 15 times faster than the defaults. Changed bounds: dual simplex.
 */
const PRIMAL = { simplex_strategy: 4, presolve: "off" };
const DUAL = { simplex_strategy: 1, presolve: "off" };

/** What HiGHS says of a solution that keeps to all rows and bounds. */
const FEASIBLE = 2;

const NOTHING = new Float64Array(0);

/** One persistent model of HiGHS. Call `dispose` in the end. */
export class LinearProgram {
  readonly #model: Model;
  readonly #highs: Highs;
  readonly #costs = new Map<number, number>();

  constructor(highs: Highs, shape: LinearShape) {
    const numCols = shape.lower.length;
    this.#highs = highs;
    this.#model = highs.createModel({
      numCols,
      numRows: shape.rows.count,
      colCost: shape.cost ?? new Float64Array(numCols),
      colLower: shape.lower,
      colUpper: shape.upper,
      rowLower: shape.rowLower,
      rowUpper: shape.rowUpper,
      matrix: {
        format: "csr",
        numRows: shape.rows.count,
        numCols,
        starts: shape.rows.starts,
        indices: shape.rows.columns,
        values: shape.rows.values,
      },
      ...(shape.integer && { integrality: shape.integer }),
    });
    this.#model.options.set({ output_flag: false, random_seed: 0 });
    if (!shape.integer) this.#model.options.set({ solver: "simplex" });
  }

  /** Sets options of HiGHS by their names. */
  set(options: Readonly<Record<string, boolean | number | string>>): void {
    this.#model.options.set(options);
  }

  /** Replaces the objective by these costs; all others become 0. */
  setCosts(costs: ReadonlyMap<number, number>): void {
    const changed = new Map<number, number>();
    for (const j of this.#costs.keys()) if (!costs.has(j)) changed.set(j, 0);
    for (const [j, cost] of costs)
      if (this.#costs.get(j) !== cost) changed.set(j, cost);
    if (changed.size > 0) {
      const indices = Int32Array.from(changed.keys()).sort();
      const values = Float64Array.from(indices, (j) => changed.get(j) ?? 0);
      this.#model.changeColsCost({ kind: "set", indices }, values);
    }
    this.#costs.clear();
    for (const [j, cost] of costs) if (cost !== 0) this.#costs.set(j, cost);
  }

  setBounds(j: number, lower: number, upper: number): void {
    this.#model.changeColBounds(j, lower, upper);
  }

  /** Minimises after a change of costs: primal simplex. */
  minimise(): Solved {
    this.#model.options.set(PRIMAL);
    return this.#run();
  }

  /** Minimises after a change of bounds: dual simplex. */
  minimiseWithinBounds(): Solved {
    this.#model.options.set(DUAL);
    return this.#run();
  }

  /** Minimises with the options as they are (whole numbers). */
  run(): Solved {
    return this.#run();
  }

  /** Adds an equation with the right side 0 and keeps it if it can hold. */
  admits(row: readonly (readonly [number, number])[]): boolean {
    this.#model.addRow(0, 0, {
      indices: row.map(([column]) => column),
      values: row.map(([, value]) => value),
    });
    if (this.minimiseWithinBounds().status === "optimal") return true;
    const last = this.#model.getDimensions().numRows - 1;
    this.#model.deleteRows({ kind: "range", from: last, to: last });
    return false;
  }

  /** Forgets the last basis, so that the answer depends on the model alone. */
  forget(): void {
    this.#model.clearSolver();
  }

  /** Starts the next solve from the basis in which nothing has moved. */
  startOver(): void {
    this.#model.setLogicalBasis();
  }

  dispose(): void {
    this.#model.dispose();
  }

  #run(): Solved {
    const { modelStatus } = this.#model.run();
    const { optimal, infeasible } = this.#highs.constants.modelStatus;
    if (modelStatus === infeasible)
      return {
        status: "infeasible",
        objective: 0,
        x: NOTHING,
        rowDual: NOTHING,
      };
    const isFound =
      modelStatus === optimal ||
      this.#model.info.get("primal_solution_status") === FEASIBLE;
    if (!isFound)
      return { status: "none", objective: 0, x: NOTHING, rowDual: NOTHING };
    const { colValue, rowDual } = this.#model.getSolution();
    const objective = this.#model.getObjectiveValue();
    const status = modelStatus === optimal ? "optimal" : "unproven";
    return { status, objective, x: colValue, rowDual };
  }
}
