import {
  PlanError,
  tabulate as fillIn,
  thresholdOf,
  type Tabulation,
} from "@corett/statistics";
import { EXIT, type Exit, UsageError } from "../../terminal.ts";
import { tellRefusal } from "./check.ts";
import { dataFile, readData } from "./read-data.ts";
import { lastYearOf, readPlan } from "./read-plan.ts";
import { say, type StatsCall } from "./stats-call.ts";

/** How many cells of each kind: never which, and never a count. */
function summaryOf({ tables, links, plan }: Tabulation) {
  const k = thresholdOf(plan);
  return {
    k,
    tables: tables.map(({ table, cells }) => {
      const figures = cells.map(({ figure }) => figure);
      const numbers = figures.flatMap((one) =>
        one.kind === "number" ? [one.value] : [],
      );
      return {
        id: table.id,
        cells: cells.length,
        zeros: numbers.filter((value) => value === 0).length,
        small: numbers.filter((value) => value > 0 && value < k).length,
        missing: figures.filter(({ kind }) => kind === "missing").length,
      };
    }),
    links: links.map(
      ({ tables: linked, sameCells, sums, overlapping, words }) => ({
        tables: linked,
        sameCells,
        sums,
        overlapping,
        words,
      }),
    ),
  };
}

/** A plan that cannot be carried out is a fault of the call. */
export function planProblem(thrown: unknown, plan: string): never {
  if (!(thrown instanceof PlanError)) throw thrown;
  throw new UsageError({
    es: `el plan «${plan}» no se puede cumplir: ${thrown.words.es}`,
    en: `the plan “${plan}” cannot be carried out: ${thrown.words.en}`,
  });
}

/** `corett stats tabulate file --plan plan` */
export async function tabulate(call: StatsCall): Promise<Exit> {
  const { terminal, speech, values } = call;
  const name = dataFile(call);
  const plan = await readPlan(call);
  const read = await readData(call, lastYearOf(plan));
  if ("refusal" in read) {
    tellRefusal(call, read.refusal, name);
    return EXIT.errors;
  }
  let tabulation: Tabulation;
  try {
    tabulation = fillIn(read.file, plan);
  } catch (thrown) {
    planProblem(thrown, values.plan ?? "");
  }
  const summary = summaryOf(tabulation);
  if (values.json === true) {
    terminal.out(`${JSON.stringify(summary, null, 2)}\n`);
    return EXIT.good;
  }
  for (const { id, cells, zeros, small, missing } of summary.tables)
    terminal.out(
      say(
        call,
        `${id}: ${String(cells)} celdas; ${String(zeros)} ceros, ${String(small)} menores de ${String(summary.k)}, ${String(missing)} sin dato\n`,
        `${id}: ${String(cells)} cells; ${String(zeros)} zeros, ${String(small)} below ${String(summary.k)}, ${String(missing)} without a figure\n`,
      ),
    );
  terminal.out(
    summary.links.length > 0
      ? say(call, "\nSe protegen juntos:\n", "\nProtected together:\n")
      : say(
          call,
          "\nNingún cuadro está ligado a otro.\n",
          "\nNo table is linked to another.\n",
        ),
  );
  for (const { words } of summary.links) terminal.out(`  ${words[speech]}\n`);
  return EXIT.good;
}
