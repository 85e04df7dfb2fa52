import type { Mark } from "@corett/elements/words";

/** CSS pixels that things take in a column of 640, measured in Chromium. */
const LINE = 24;
const SIGNS_A_LINE = 75;
const HEIGHTS: Readonly<Record<string, number>> = {
  h2: 24,
  h3: 20,
  p: 16,
  li: 4,
  tr: 8,
  "corett-bar-chart": 200,
  "corett-line-chart": 300,
  "corett-pictogram": 200,
  "corett-region-map": 400,
  "corett-stacked-bar": 200,
  "corett-steps": 60,
  "corett-statistic": 60,
};
const PAGE = 160;

const textOf = (mark: Mark | string): string =>
  typeof mark === "string"
    ? mark
    : mark
        .slice(2)
        .map((one) => textOf(one as Mark | string))
        .join("");

/**
 * About how high the page of a document is in a column of 640 CSS pixels. A
 * frame starts with it; a script, where there is one, sets what is true.
 */
export function heightOf(document: Mark): number {
  const partOf = (mark: Mark): number => {
    const [name, , ...children] = mark;
    const own = HEIGHTS[name] ?? 0;
    const inner = children.reduce(
      (sum, child) => sum + (typeof child === "string" ? 0 : partOf(child)),
      0,
    );
    const text = children.some((child) => typeof child === "string")
      ? Math.ceil(textOf(mark).length / SIGNS_A_LINE) * LINE
      : 0;
    return own + inner + text;
  };
  return PAGE + Math.round(partOf(document) / 10) * 10;
}
