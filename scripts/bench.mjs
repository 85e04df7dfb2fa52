/** `npm run bench`: measures what the budgets are about. */
import { runWithBrowser } from "./with-browser.mjs";

runWithBrowser("Medir · Measure", "packages/testing/bench/run.ts");
