/** `npm run bench:stats`: measures the statistics against their budgets. */
import { install, run, step } from "./bootstrap.mjs";

async function main() {
  await install();
  const built = await run("tsc", ["-b", "packages/statistics"]);
  if (built !== 0) return built;
  step("Leer · Read");
  const read = await run("node", ["packages/statistics/bench/read.ts"]);
  step("Proteger y atacar · Protect and attack");
  const protect = await run("node", ["packages/statistics/bench/run.ts"]);
  return read || protect;
}

main().then((code) => {
  process.exitCode = code;
});
