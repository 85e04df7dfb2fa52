import type { Say } from "./instance.ts";

/** One thing that is wrong with an instance, or cannot be done with it. */
export interface InstanceProblem {
  /** A stable code, such as `unknown-cell` or `not-additive`. */
  readonly code: string;
  /** The cells it is about; for bad JSON, empty. */
  readonly cells: readonly string[];
  /** Where in the JSON, as a path such as `cells[3].value`. */
  readonly at: string;
  /** What is wrong and how to mend it. */
  readonly say: Say;
}

function summary(problems: readonly InstanceProblem[]): string {
  const shown = problems.slice(0, 5).map(({ at, say }) => `${at}: ${say.en}`);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** The instance is not one: `problems` has everything that is wrong with it. */
export class InstanceError extends Error {
  override readonly name: string = "InstanceError";
  readonly problems: readonly InstanceProblem[];

  constructor(problems: readonly InstanceProblem[]) {
    super(summary(problems));
    this.problems = problems;
  }
}

/**
 * No pattern meets the rules: `problems` says of which cells and why. There is
 * no half-safe result.
 */
export class UnprotectableError extends InstanceError {
  override readonly name = "UnprotectableError";
}
