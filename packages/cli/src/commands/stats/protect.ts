import { existsSync } from "node:fs";
import {
  ContradictionError,
  EMPTY_LEDGER,
  InstanceError,
  kindOf,
  type Ledger,
  NotReadyError,
  type Prepared,
  prepare,
  type PublicationPlan,
  type Publications,
} from "@corett/statistics";
import { PublishError, readPublications } from "@corett/statistics/node";
import { EXIT, type Exit } from "../../terminal.ts";
import { tellRefusal } from "./check.ts";
import { dataFile, readData, type ReadData } from "./read-data.ts";
import { lastYearOf, readPlan } from "./read-plan.ts";
import { earlierEditions, recordFolder } from "./read-record.ts";
import { pathOf, say, type StatsCall } from "./stats-call.ts";
import { planProblem } from "./tabulate.ts";

/** The data that a command works on, checked, and what becomes of them. */
export interface ProtectedData {
  readonly plan: PublicationPlan;
  readonly file: Extract<ReadData, { file: unknown }>["file"];
  readonly prepared: Prepared;
  /** The ledger of the editions that it was protected together with. */
  readonly ledger: Ledger;
}

/** Says why nothing could be protected; true if it was such a reason. */
function tellProblem(call: StatsCall, thrown: unknown): boolean {
  const { terminal, speech } = call;
  if (thrown instanceof NotReadyError) {
    const { errors, doubts } = thrown;
    terminal.err(
      say(
        call,
        `La hoja no está lista: ${String(errors)} errores y ${String(doubts)} dudas abiertas. Véalas con «corett stats check».\n`,
        `The sheet is not ready: ${String(errors)} errors and ${String(doubts)} open doubts. See them with “corett stats check”.\n`,
      ),
    );
    return true;
  }
  if (thrown instanceof PublishError) {
    terminal.err(`${thrown.words[speech]}\n`);
    return true;
  }
  if (thrown instanceof InstanceError) {
    for (const one of thrown.problems.slice(0, 20))
      terminal.err(`${one.say[speech]}\n`);
    return true;
  }
  if (thrown instanceof ContradictionError) {
    terminal.err(
      say(
        call,
        `Las cifras se contradicen entre sí: ${thrown.keys.slice(0, 8).join("; ")}\n`,
        `The figures contradict each other: ${thrown.keys.slice(0, 8).join("; ")}\n`,
      ),
    );
    return true;
  }
  return false;
}

/** What the folder of publications holds, if there is one. */
async function publicationsBefore(
  call: StatsCall,
): Promise<Publications | undefined> {
  const { out } = call.values;
  if (out === undefined || !existsSync(pathOf(call, out))) return undefined;
  return readPublications(pathOf(call, out));
}

/**
 * Reads, checks, tabulates, protects and audits what a command names, together
 * with what the folder of publications holds.
 *
 * @returns undefined if that could not be done; it was said why
 */
export async function protectData(
  call: StatsCall,
): Promise<ProtectedData | undefined> {
  const name = dataFile(call);
  const plan = await readPlan(call);
  const read = await readData(call, lastYearOf(plan));
  if ("refusal" in read) {
    tellRefusal(call, read.refusal, name);
    return undefined;
  }
  try {
    const before = await publicationsBefore(call);
    const earlier = before
      ? await earlierEditions(before, kindOf(plan), recordFolder(call))
      : [];
    // The same vintage again is no edition before itself.
    const own = `${plan.id}_${plan.edition}_v${String(plan.vintage ?? 1)}`;
    const others = earlier.filter(({ id }) => id !== own);
    const prepared = await prepare(read.file, plan, others);
    const ledger = before?.ledger ?? EMPTY_LEDGER;
    return { plan, file: read.file, prepared, ledger };
  } catch (thrown) {
    if (tellProblem(call, thrown)) return undefined;
    planProblem(thrown, call.values.plan ?? "");
  }
}

/** What a protection did, table by table, without saying why. */
export function tellProtection(call: StatsCall, prepared: Prepared): void {
  const { terminal, speech } = call;
  const { dataSets, protection, audit } = prepared;
  for (const { id, observations } of dataSets) {
    const count = (kind: string) =>
      String(observations.filter(({ figure }) => figure.kind === kind).length);
    terminal.out(
      say(
        call,
        `${id}: ${count("number")} cifras publicadas, ${count("suppressed")} suprimidas, ${count("below")} «menos de», ${count("missing")} sin dato\n`,
        `${id}: ${count("number")} counts published, ${count("suppressed")} suppressed, ${count("below")} “fewer than”, ${count("missing")} without a figure\n`,
      ),
    );
  }
  for (const { parts, before, after } of protection.proposals.slice(0, 3))
    terminal.out(
      say(
        call,
        `Propuesta: juntar ${parts.join(" y ")}; celdas pequeñas ${String(before)} → ${String(after)}\n`,
        `Proposal: merge ${parts.join(" and ")}; small cells ${String(before)} → ${String(after)}\n`,
      ),
    );
  terminal.out(
    audit.passed
      ? say(
          call,
          `Auditoría: pasa. Se atacaron ${String(audit.measures.judged)} celdas.\n`,
          `Audit: passed. ${String(audit.measures.judged)} cells were attacked.\n`,
        )
      : say(
          call,
          `Auditoría: NO pasa. ${String(audit.findings.length)} celdas se deducen.\n`,
          `Audit: FAILED. ${String(audit.findings.length)} cells can be worked out.\n`,
        ),
  );
  for (const { say: words } of audit.findings.slice(0, 20))
    terminal.out(`  ${words[speech]}\n`);
}

/** `corett stats protect file --plan plan` */
export async function protect(call: StatsCall): Promise<Exit> {
  const done = await protectData(call);
  if (!done) return EXIT.errors;
  const { prepared } = done;
  if (call.values.json === true)
    call.terminal.out(
      `${JSON.stringify({ dataSets: prepared.dataSets, proposals: prepared.protection.proposals, audit: { passed: prepared.audit.passed, findings: prepared.audit.findings, measures: prepared.audit.measures } }, null, 2)}\n`,
    );
  else tellProtection(call, prepared);
  return prepared.audit.passed ? EXIT.good : EXIT.errors;
}
