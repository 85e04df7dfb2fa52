/** `npm test`: everything that must hold, on a machine that has only Node. */
import fs from "fs";
import path from "path";
import { install, root, run, step } from "./bootstrap.mjs";
import { ensureBrowser } from "./browser.mjs";
import { count, summary } from "./count.mjs";
import { ensureEngines } from "./engines.mjs";
import { ensureWordPress } from "./wordpress.mjs";

/** @typedef {import("./count.d.mts").Outcome} Outcome */

/** Each is a script of package.json, so that it can be run alone. */
const CHECKS = [
  { script: "build", title: "Construir · Build", needsBuild: false },
  { script: "typecheck", title: "Tipos · Types", needsBuild: true },
  { script: "lint", title: "ESLint", needsBuild: true },
  { script: "lint:css", title: "Stylelint", needsBuild: false },
  { script: "format:check", title: "Prettier", needsBuild: false },
];

/** @param {string} title */
function skip(title) {
  step(`${title}: no se ejecuta sin construir · skipped, the build failed`);
}

/** @returns {Promise<{ outcomes: Outcome[], built: boolean }>} */
async function runChecks() {
  /** @type {Outcome[]} */
  const outcomes = [];
  let built = true;
  for (const { script, title, needsBuild } of CHECKS) {
    if (needsBuild && !built) {
      skip(title);
      outcomes.push("skipped");
      continue;
    }
    step(title);
    const code = await run("pnpm", ["run", script]);
    outcomes.push(code === 0 ? "passed" : "failed");
    if (code !== 0) console.log(`✗ ${title}`);
    if (script === "build") built = code === 0;
  }
  return { outcomes, built };
}

/**
 * @param {string} file
 * @returns {import("./count.d.mts").Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`Vitest: ${String(error)}`);
    return undefined;
  }
}

/** @param {string | undefined} browser */
async function runVitest(browser) {
  step("Pruebas · Tests");
  const file = path.join(root, "node_modules", ".cache", "vitest.json");
  // Last run's report must not pass for this one's.
  if (fs.existsSync(file)) fs.unlinkSync(file);
  const reporters = ["--reporter=default", "--reporter=json"];
  const code = await run(
    "vitest",
    ["run", ...reporters, `--outputFile.json=${file}`],
    { env: browser ? { CORETT_CHROMIUM: browser } : {} },
  );
  return { code, report: readReport(file) };
}

async function main() {
  await install();
  const browser = await ensureBrowser();
  await ensureEngines();
  await ensureWordPress();
  const { outcomes, built } = await runChecks();
  if (!built) skip("Pruebas · Tests");
  const counts = count(outcomes, built ? await runVitest(browser) : undefined);
  console.log(`\n${summary(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

main();
