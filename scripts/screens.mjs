/** `npm run screens`: a picture of each theme in each scheme. */
import { install, run, step } from "./bootstrap.mjs";
import { ensureBrowser } from "./browser.mjs";

async function main() {
  await install();
  const browser = await ensureBrowser();
  if (!browser) return 1;
  step("Construir · Build");
  const built = await run("pnpm", ["run", "build"]);
  if (built !== 0) return built;
  step("Retratar · Take pictures");
  return run("node", ["packages/testing/screens/run.ts"], {
    env: { CORETT_CHROMIUM: browser },
  });
}

main().then((code) => {
  process.exitCode = code;
});
