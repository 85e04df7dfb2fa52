import type { Mark } from "@corett/elements/words";
import { childrenOf, textOf } from "./mark-text.ts";

/** CSS pixels of a line of text, and how many signs a column of 640 holds. */
const LINE = 24;
const SIGNS_A_LINE = 75;

/** What stands around a document on its page. */
const PAGE = 300;

/** More than this is for scrolling, inside the frame or by script. */
const MOST = 4000;

/** What elements add to their text: margins, cells, drawings. */
const HEIGHTS: Readonly<Record<string, number>> = {
  h2: 24,
  h3: 32,
  p: 16,
  li: 4,
  tr: 8,
  "corett-bar-chart": 330,
  "corett-line-chart": 330,
  "corett-pictogram": 180,
  "corett-region-map": 520,
  "corett-stacked-bar": 330,
  // Their parts stand side by side.
  "corett-audiences": -600,
  "corett-monitoring-matrix": -600,
  "corett-steps": 40,
  "corett-statistic": 40,
};

/** Their tables are folded away. */
const CHART =
  /^corett-(bar-chart|line-chart|pictogram|region-map|stacked-bar)$/;

function partOf(mark: Mark): number {
  const [name] = mark;
  const children = childrenOf(mark);
  const isText = children.some((child) => typeof child === "string");
  const lines = isText ? Math.ceil(textOf(mark).length / SIGNS_A_LINE) : 0;
  const inside = children.reduce(
    (sum, child) =>
      typeof child === "string" || (CHART.test(name) && child[0] === "table")
        ? sum
        : sum + partOf(child),
    0,
  );
  return (HEIGHTS[name] ?? 0) + lines * LINE + inside;
}

/**
 * About how high the page of a document is in a column of 640 CSS pixels. A
 * frame starts with it; a script, where there is one, sets what is true.
 */
export const heightOf = (document: Mark): number =>
  Math.min(MOST, Math.round((PAGE + partOf(document)) / 10) * 10);
