/** Figures that cannot all be true; the keys say between which. */
export class ContradictionError extends Error {
  readonly keys: readonly string[];

  constructor(keys: readonly string[]) {
    super(`the figures contradict each other: ${keys.slice(0, 12).join("; ")}`);
    this.keys = keys;
  }
}
