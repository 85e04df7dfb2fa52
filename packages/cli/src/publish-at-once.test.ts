import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LOCK_FILE, readPublications } from "@corett/statistics/node";
import { CASES, PLAN } from "./stats.sample.ts";

const BIN = fileURLToPath(new URL("../bin/corett.js", import.meta.url));
let folder: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corett-at-once-"));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** A process of its own, and what it said once it has ended. */
function corett(...args: string[]) {
  const child = spawn(process.execPath, [BIN, "stats", ...args], {
    cwd: folder,
    env: { LANG: "en_US.UTF-8" },
  });
  started.push(child);
  let err = "";
  child.stderr.on("data", (text) => (err += String(text)));
  child.stdout.resume();
  const ended = once(child, "close").then(([code]) => ({
    code: code as number | null,
    err,
  }));
  return { child, ended };
}

const publish = (plan: string) =>
  corett("publish", CASES, "--plan", plan, "--out", "pub", "--record", "own");

/** A plan of a vintage as text. */
async function planOf(vintage: number): Promise<string> {
  const text = await readFile(PLAN, "utf8");
  return text.replace('"unit":', `"vintage": ${String(vintage)}, "unit":`);
}

async function planFile(vintage: number): Promise<string> {
  const name = `plan-${String(vintage)}.json`;
  await writeFile(path.join(folder, name), await planOf(vintage));
  return name;
}

/** A run that has the lock and waits for its plan, until it is given. */
async function waitingRun() {
  const plan = path.join(folder, "plan-in-a-pipe.json");
  execFileSync("mkfifo", [plan]);
  const run = publish(plan);
  const out = path.join(folder, "pub");
  // Just before, the lock has two names: it comes whole or not at all.
  while ((await readdir(out).catch(() => [])).join() !== LOCK_FILE) {
    if (run.child.exitCode !== null) throw new Error("it took no lock");
    await wait(5);
  }
  return { ...run, give: (text: string) => writeFile(plan, text) };
}

/** The editions that are out, all of them whole and with their records. */
async function vintagesOut(): Promise<number[]> {
  const out = path.join(folder, "pub");
  const { ledger, faults } = await readPublications(out);
  expect(faults).toEqual([]);
  const folders = ledger.entries.map((entry) => entry.folder).sort();
  expect((await readdir(out)).sort()).toEqual(["ledger.json", ...folders]);
  const records = await readdir(path.join(folder, "own"));
  expect(records.sort()).toEqual(folders.map((name) => `${name}.json`));
  return ledger.entries.map(({ vintage }) => vintage);
}

const isPosix = process.platform !== "win32";

describe.runIf(isPosix)("two runs of corett stats publish at once", () => {
  it("are one that publishes, and one that is told who does", async () => {
    const first = await waitingRun();
    const second = await publish(await planFile(2)).ended;
    expect(second.code).toBe(1);
    expect(second.err).toContain("someone else is publishing into this folder");
    expect(second.err).toContain(`: ${String(first.child.pid)}, `);
    expect(await readdir(path.join(folder, "pub"))).toEqual([LOCK_FILE]);
    expect(await readdir(folder)).not.toContain("own");
    await first.give(await planOf(1));
    expect(await first.ended).toEqual({ code: 0, err: "" });
    expect(await vintagesOut()).toEqual([1]);
    expect((await publish("plan-2.json").ended).code).toBe(0);
    expect(await vintagesOut()).toEqual([1, 2]);
    expect((await corett("audit", "pub").ended).code).toBe(0);
  });

  it("leave the folder to the other when one is killed", async () => {
    const first = await waitingRun();
    first.child.kill("SIGKILL");
    await first.ended;
    expect(await readdir(path.join(folder, "pub"))).toEqual([LOCK_FILE]);
    expect(await publish(await planFile(2)).ended).toEqual({
      code: 0,
      err: "",
    });
    expect(await vintagesOut()).toEqual([2]);
  });

  it("publish what they say they did, whoever comes first", async () => {
    const vintages = [1, 2, 3];
    const plans = await Promise.all(vintages.map(planFile));
    const ends = await Promise.all(plans.map((plan) => publish(plan).ended));
    for (const { code, err } of ends)
      if (code === 0) expect(err).toBe("");
      else expect(err).toContain("someone else is publishing");
    const good = vintages.filter((_, at) => ends[at]?.code === 0);
    expect(good.length).toBeGreaterThan(0);
    expect((await vintagesOut()).toSorted()).toEqual(good);
    expect((await corett("audit", "pub").ended).code).toBe(0);
  });
});
