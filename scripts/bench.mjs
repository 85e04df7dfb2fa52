/** `npm run bench`: sets everything up and measures. */
import { install, run, step } from "./bootstrap.mjs";
import { ensureBrowser } from "./browser.mjs";

await install();
const browser = await ensureBrowser();
if (!browser) process.exit(1);
step("Construyendo / Building");
const built = await run("turbo", ["run", "build"]);
process.exitCode =
  built === 0
    ? await run(
        "node",
        ["packages/testing/bench/run.ts", ...process.argv.slice(2)],
        { env: { CORETT_CHROMIUM: browser } },
      )
    : built;
