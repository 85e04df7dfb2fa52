/** `npm run screens`: a picture of each theme in each scheme. */
import { runWithBrowser } from "./with-browser.mjs";

runWithBrowser("Retratar · Take pictures", "packages/testing/screens/run.ts");
