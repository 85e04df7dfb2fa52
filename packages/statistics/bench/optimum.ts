import type { Highs } from "highs";
import { fullRules, type Instance } from "../src/protect/instance.ts";

/**
 * The least number of cells to suppress, by another formulation than that of
 * `protect`: one LP file for a one-shot solver, flows split into up and down,
 * whole numbers throughout, and for each sensitive cell a table that is high
 * and a table that is low. For count tables without insiders and editions.
 *
 * @returns undefined if no pattern is safe or the solver is not done in time
 */
export function optimumOf(
  highs: Highs,
  instance: Instance,
  reach: number,
): number | undefined {
  const { k, zeros, profile } = fullRules(instance.rules);
  const floor = zeros === "published" ? 1 : 0;
  const index = new Map(instance.cells.map(({ id }, i) => [id, i]));
  const isSensitive = (value: number) => value > 0 && value < k;
  const isOpen = (value: number) => value >= k || (value === 0 && floor === 0);
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const general: string[] = [];
  const binary: string[] = [];
  instance.cells.forEach(({ value }, i) => {
    if (!isOpen(value)) return;
    objective.push(`s${i}`);
    binary.push(`s${i}`);
  });
  /** A table: value plus up minus down, for each cell that may differ. */
  const table = (name: string) => {
    instance.cells.forEach(({ value }, i) => {
      const [up, down] = [`${name}u${i}`, `${name}d${i}`];
      const most = isOpen(value) || isSensitive(value) ? reach : 0;
      const least = Math.min(most, Math.max(0, value - floor));
      bounds.push(`0 <= ${up} <= ${most}`, `0 <= ${down} <= ${least}`);
      general.push(up, down);
      if (!isOpen(value)) return;
      rows.push(`${up} - ${reach} s${i} <= 0`, `${down} - ${reach} s${i} <= 0`);
    });
    for (const { total, parts } of instance.relations) {
      const terms = [total, ...parts].map((id, at) => {
        const [plus, minus] = at === 0 ? ["+", "-"] : ["-", "+"];
        const i = index.get(id) ?? -1;
        return `${plus} ${name}u${i} ${minus} ${name}d${i}`;
      });
      rows.push(`${terms.join(" ")} = 0`);
    }
  };
  instance.cells.forEach(({ value }, i) => {
    if (!isSensitive(value)) return;
    const [high, low] = [`h${i}x`, `l${i}x`];
    table(high);
    table(low);
    const above = `${high}u${i} - ${high}d${i}`;
    const below = `- ${low}u${i} + ${low}d${i}`;
    rows.push(`${above} ${below} >= ${profile === "strong" ? k : 1}`);
    if (profile === "upper") rows.push(`${above} >= ${k - value}`);
  });
  if (objective.length === 0 || rows.length === 0) return 0;
  const model = [
    "Minimize",
    ` obj: ${objective.join(" + ")}`,
    "Subject To",
    ...rows.map((row, i) => ` r${i}: ${row}`),
    "Bounds",
    ...bounds.map((bound) => ` ${bound}`),
    "General",
    ` ${general.join(" ")}`,
    "Binary",
    ` ${binary.join(" ")}`,
    "End",
  ].join("\n");
  const solved = highs.solve(model, { output_flag: false, time_limit: 20 });
  return solved.Status === "Optimal"
    ? Math.round(solved.ObjectiveValue)
    : undefined;
}
