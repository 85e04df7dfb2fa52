/** `npm run corett -- check`: the command for editors, with nothing to set up. */
import path from "path";
import { install, root, run } from "./bootstrap.mjs";

async function main() {
  await install();
  const built = await run("tsc", ["-b", "packages/cli"]);
  if (built !== 0) return built;
  const command = path.join(root, "packages/cli/bin/corett.js");
  // npm runs scripts in the root; the files that are named lie elsewhere.
  const cwd = process.env.INIT_CWD ?? root;
  return run("node", [command, ...process.argv.slice(2)], { cwd });
}

main().then((code) => {
  process.exitCode = code;
});
