/** `npm run corett -- check`: the command for editors, with nothing to set up. */
import { install, run } from "./bootstrap.mjs";

async function main() {
  await install();
  const built = await run("tsc", ["-b", "packages/cli"]);
  if (built !== 0) return built;
  const args = ["packages/cli/bin/corett.js", ...process.argv.slice(2)];
  return run("node", args);
}

main().then((code) => {
  process.exitCode = code;
});
