import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** The made-up sheets and plans that the tests of `corett stats` use. */
export const EXAMPLES = fileURLToPath(
  new URL("../../statistics/examples/", import.meta.url),
);
export const CASES = `${EXAMPLES}sample-cases.csv`;
export const FAULTY = `${EXAMPLES}sample-cases-with-faults.csv`;
export const PLAN = `${EXAMPLES}sample-plan.json`;

/** Calls `corett stats …` in a folder and gathers what it says. */
export async function statsIn(folder: string, ...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await run(["stats", ...args], {
    cwd: folder,
    env: {},
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}
