import type { InstanceProblem } from "./instance-problem.ts";

/** Collects what is wrong, so that everything is said at once. */
export class Checks {
  readonly problems: InstanceProblem[] = [];

  add(
    code: string,
    at: string,
    cells: readonly string[],
    es: string,
    en: string,
  ): void {
    this.problems.push({ code, at, cells, say: { es, en } });
  }
}
