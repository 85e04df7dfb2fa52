/**
 * `npm run screens`: a picture of each theme in each scheme. With `-- --elements`:
 * the pictures and accessibility trees of all elements, which the tests compare.
 */
import { runWithBrowser } from "./with-browser.mjs";

const name = process.argv.includes("--elements") ? "elements" : "run";
runWithBrowser(
  "Retratar · Take pictures",
  `packages/testing/screens/${name}.ts`,
);
