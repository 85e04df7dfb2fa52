/** `npm test`: sets everything up, checks, tests; the last line counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root, run, step } from "./bootstrap.mjs";
import { ensureBrowser } from "./browser.mjs";
import { countsLine, countsOf } from "./counts.mjs";

await install();
const browser = await ensureBrowser();

const checks = {};
async function check(name, title, command, args) {
  step(title);
  checks[name] = (await run(command, args)) === 0;
}

await check("build", "Construyendo / Building", "turbo", ["run", "build"]);
await check("types", "Tipos / Types", "tsc", ["-b"]);
await check("lint", "ESLint", "eslint", [".", "--max-warnings", "0"]);
await check("styles", "Stylelint", "stylelint", ["{apps,packages}/**/*.css"]);
await check("format", "Prettier", "prettier", [
  "--check",
  "--log-level",
  "warn",
  ".",
]);

let report;
if (checks.build) {
  step("Pruebas / Tests");
  const folder = join(root, "node_modules", ".cache");
  const file = join(folder, "vitest.json");
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  await run(
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile=${file}`],
    { env: browser ? { CORETT_CHROMIUM: browser } : {} },
  );
  if (existsSync(file)) report = JSON.parse(readFileSync(file, "utf8"));
} else {
  console.error("\nThe build failed, so no test was run.");
}

const counts = countsOf(checks, report);
for (const [name, passed] of Object.entries(checks))
  if (!passed) console.error(`failed: ${name}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`\n${countsLine(counts)}`);
