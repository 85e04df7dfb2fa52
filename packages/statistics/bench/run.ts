/**
 * Measures protection and audit:
 *
 *     node packages/statistics/bench/run.ts [small|large] [profile] [name]
 *
 * Seconds are the processor's own (user time), which other work on the machine
 * lengthens less than the clock's; both are printed. It ends with 1 if a budget
 * of /budgets.json is passed or a result is not safe.
 */
import { readFile } from "node:fs/promises";
import { audit } from "../src/audit/audit.ts";
import type { Instance, Rules } from "../src/protect/instance.ts";
import { protect } from "../src/protect/protect.ts";
import { publicationOf } from "../src/protect/publication-of.ts";
import { smallTables } from "./small-tables.ts";
import { TABLES } from "./tables.ts";

interface Limits {
  readonly seconds: Readonly<Record<string, number>>;
  readonly auditSeconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  readonly toOptimum: { readonly mean: number; readonly worst: number };
}

async function readLimits(): Promise<Limits> {
  const file = new URL("../../../budgets.json", import.meta.url);
  // Our own file, read by a test.
  const all = JSON.parse(await readFile(file, "utf8")) as {
    statistics: Limits;
  };
  return all.statistics;
}

/** Processor and clock seconds of one piece of work. */
async function timed<T>(work: () => Promise<T>) {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  return {
    result,
    cpu: process.cpuUsage(cpu).user / 1e6,
    clock: (performance.now() - clock) / 1000,
  };
}

let failures = 0;

function hold(name: string, measured: number, limit: number | undefined): void {
  if (limit === undefined || measured <= limit) return;
  failures += 1;
  console.log(`  OVER BUDGET: ${name} ${measured.toFixed(2)} > ${limit}`);
}

async function measureLarge(
  name: string,
  instance: Instance,
  limits: Limits,
): Promise<void> {
  const guarded = await timed(() => protect(instance));
  const { publication, secret } = publicationOf(instance, guarded.result);
  const checked = await timed(() => audit(publication, secret));
  const megabytes = process.memoryUsage().rss / 1e6;
  const { findings, measures } = checked.result;
  console.log(
    [
      name,
      `${instance.cells.length} cells`,
      `${secret.sensitive.length} sensitive`,
      `${guarded.result.suppressed.length} suppressed`,
      `protect ${guarded.cpu.toFixed(1)} s (clock ${guarded.clock.toFixed(1)})`,
      `audit ${checked.cpu.toFixed(1)} s (clock ${checked.clock.toFixed(1)})`,
      `${measures.programs} + ${measures.wholePrograms} programs`,
      `${megabytes.toFixed(0)} MB`,
      `${findings.length} findings`,
    ].join(" | "),
  );
  if (findings.length > 0) failures += 1;
  hold("protect + audit", guarded.cpu + checked.cpu, limits.seconds[name]);
  hold("audit", checked.cpu, limits.auditSeconds[name]);
  hold("MB", megabytes, limits.megabytes);
}

const limits = await readLimits();
const [what = "large", profile = "exact", only] = process.argv.slice(2);
if (what === "small") {
  const found = await timed(() => smallTables(Number(only ?? 1)));
  console.log(found.result, `${found.cpu.toFixed(1)} s`);
  hold("mean ratio to the optimum", found.result.mean, limits.toOptimum.mean);
  hold("worst ratio", found.result.worst, limits.toOptimum.worst);
  hold("unsafe tables", found.result.unsafe, 0);
} else {
  // A profile of the command line; the schema of the instance checks it.
  const rules = { profile } as Rules;
  for (const [name, make] of Object.entries(TABLES))
    if (only === undefined ? name !== "5-d hierarchical" : name === only)
      await measureLarge(name, make(rules), limits);
}
process.exitCode = failures > 0 ? 1 : 0;
