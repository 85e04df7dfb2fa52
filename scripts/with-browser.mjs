/** Commands of one shape: build all, then run one script that needs a browser. */
import { install, run, step } from "./bootstrap.mjs";
import { ensureBrowser } from "./browser.mjs";

/** @param {string} what said to the reader, es · en @param {string} script */
async function go(what, script) {
  await install();
  const browser = await ensureBrowser();
  if (!browser) return 1;
  step("Construir · Build");
  const built = await run("pnpm", ["run", "build"]);
  if (built !== 0) return built;
  step(what);
  return run("node", [script], { env: { CORETT_CHROMIUM: browser } });
}

/** @param {string} what said to the reader, es · en @param {string} script */
export function runWithBrowser(what, script) {
  void go(what, script).then((code) => {
    process.exitCode = code;
  });
}
