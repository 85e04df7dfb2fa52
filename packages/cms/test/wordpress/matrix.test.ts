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
import { PASTES } from "./pasted.ts";
import { addPlugin } from "./plugin.ts";
import { type Site, startSite } from "./site.ts";

const PAGE = new URL(
  "../../../../docs/cms/wordpress-matrix.md",
  import.meta.url,
);

/** A cell, for messages. */
const nameOf = ({ setup, isDisallowed, role, way, editor }: Cell): string =>
  [setup, isDisallowed ? "filtered" : "raw", role, way, editor].join(" ");

/**
 * Not so: raw HTML in the classic editor without the plugin, which wpautop() puts
 * paragraphs through. The documentation says not to do that.
 */
const isWhole = ({ setup, editor, way }: Cell): boolean =>
  setup === "plugin" ||
  editor === "blocks" ||
  (way !== "live" && way !== "prerendered");

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
    }, 600_000);

    afterAll(async () => {
      await browser.close();
      await site.stop();
    });

    /** Cells of which something does not hold, by name. */
    const wrong = (
      isRight: (cell: Cell) => boolean,
      of: (cell: Cell) => boolean = () => true,
    ) =>
      cells
        .filter(of)
        .filter((cell) => !isRight(cell))
        .map(nameOf);

    it("is what the documentation says", async () => {
      expect(cells).toHaveLength(3 * 2 * 3 * PASTES.length);
      await expect(matrixPage(cells)).toMatchFileSnapshot(PAGE.pathname);
    });

    it("has a card in every cell of the plugin, and a frame where one was asked for", () => {
      const wanted = (cell: Cell) => (cell.way === "frame" ? "frame" : "card");
      expect(
        wrong(
          (cell) => cell.reading.seen === wanted(cell),
          ({ setup }) => setup === "plugin",
        ),
      ).toEqual([]);
    });

    it("has words, a link or a frame in every cell of the plugin without scripts", () => {
      expect(
        wrong(
          ({ unscripted }) =>
            ["card", "words", "link", "frame"].includes(unscripted),
          ({ setup }) => setup === "plugin",
        ),
      ).toEqual([]);
    });

    it("has something to read for everybody who pastes a marker, a link or an element", () => {
      expect(
        wrong(
          ({ reading, unscripted }) =>
            ["card", "link"].includes(reading.seen) && unscripted === "link",
          ({ way }) => ["marker", "link", "element"].includes(way),
        ),
      ).toEqual([]);
    });

    it("has no text twice anywhere", () => {
      expect(
        wrong(
          ({ reading, unscripted }) =>
            reading.seen !== "twice" && unscripted !== "twice",
        ),
      ).toEqual([]);
    });

    it("has words outside of their frame only where wpautop tears raw HTML", () => {
      expect(wrong(({ reading }) => reading.orphans === "", isWhole)).toEqual(
        [],
      );
    });

    it("asks no other machine for anything", () => {
      expect(wrong(({ reading }) => reading.abroad.length === 0)).toEqual([]);
    });

    it("has no error, and none of the kit's warnings but of torn words", () => {
      expect(
        cells
          .filter(isWhole)
          .flatMap((cell) =>
            cell.reading.errors.map((error) => `${nameOf(cell)}: ${error}`),
          ),
      ).toEqual([]);
    });

    it("sees what is wrong: a shortcode without the plugin, a filtered style sheet", () => {
      const seen = new Set(cells.map(({ reading }) => reading.seen));
      expect([...seen]).toEqual(
        expect.arrayContaining(["code", "nothing", "spoilt"]),
      );
      expect(cells.filter((cell) => !isWhole(cell)).length).toBeGreaterThan(0);
    });
  },
);
