/**
 * Every way in × who publishes × what the site has, on a real WordPress: read by
 * somebody who is not logged in, with and without scripts.
 */
import { cp } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  missingForWordPress,
  withoutWordPress,
} from "../../../../scripts/wordpress.mjs";
import { launchChromium } from "../browser.ts";
import { type Cell, fillMatrix } from "./matrix.ts";
import { matrixPage } from "./matrix-page.ts";
import { addPlugin } from "./plugin.ts";
import { type Site, startSite } from "./site.ts";

const PAGE = new URL(
  "../../../../docs/cms/wordpress-matrix.md",
  import.meta.url,
);

describe.skipIf(missingForWordPress().length > 0)(
  `the matrix of WordPress (${withoutWordPress})`,
  () => {
    let site: Site;
    let browser: Browser;
    let cells: readonly Cell[];

    beforeAll(async () => {
      [site, browser] = await Promise.all([startSite(), launchChromium()]);
      await addPlugin(site);
      await site.php("switch_theme('old-site');");
      const plugin = path.join(site.folder, "wp-content/plugins/corett");
      await cp(path.join(plugin, "kit"), path.join(site.folder, "kit"), {
        recursive: true,
      });
      cells = await fillMatrix(site, "/kit/", {
        scripted: await browser.newContext(),
        unscripted: await browser.newContext({ javaScriptEnabled: false }),
      });
    }, 180_000);

    afterAll(async () => {
      await browser.close();
      await site.stop();
    });

    it("is what the documentation says", async () => {
      await expect(matrixPage(cells)).toMatchFileSnapshot(PAGE.pathname);
    });
  },
);
