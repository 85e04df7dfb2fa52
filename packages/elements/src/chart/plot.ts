import type { Mark } from "../marks/marks.ts";
import { percent } from "./scale.ts";

/** A place in a drawing that holds one figure, and how it is said. */
export interface Point {
  /** Shares of the drawing's width and height. */
  readonly x: number;
  readonly y: number;
  readonly say: string;
  /** Where it is in the form for narrow places, if that is another. */
  readonly small?: { readonly x: number; readonly y: number };
}

/** A drawing and its points, in the order in which arrow keys go. */
export interface Plot {
  readonly mark: Mark;
  readonly points: readonly Point[];
}

/**
 * The drawing of a chart. It fills the width that there is; positions in it are
 * percentages, so that it needs no script to fit, and letters keep their size.
 * The chart's title, with the id "t", names it.
 *
 * @param height - the least height, in CSS pixels
 */
export function plotMark(height: number, ...marks: readonly Mark[]): Mark {
  return [
    "svg",
    {
      class: "plot",
      part: "plot",
      role: "img",
      "aria-labelledby": "t",
      height,
    },
    ...marks,
  ];
}

/**
 * A box inside the drawing with its own units, stretched to fit: for shapes
 * that have no letters.
 */
export function stretched(
  place: Readonly<Record<string, string>>,
  viewBox: string,
  ...marks: readonly Mark[]
): Mark {
  const { width = "" } = place;
  // Names that leave no room leave no drawing; an SVG has no negative width.
  const room = width.startsWith("-") ? { ...place, width: "0%" } : place;
  return ["svg", { ...room, viewBox, preserveAspectRatio: "none" }, ...marks];
}

/** Shapes as one path; no mark at all if there are none. */
export function pathMarks(kind: string, d: string): readonly Mark[] {
  return d ? [["path", { class: kind, d }]] : [];
}

/** How high a line of text is, in CSS pixels. */
export const LINE = 17;

/** A text of a drawing. */
export type Label = readonly [
  /** Where it stands: a share of the width. */
  x: number,
  /** Where its middle is: a distance from the top. */
  y: number,
  /** Its lines, if it has several. */
  text: string | readonly string[],
  /** Classes: how it looks, `mid` or `end` where it does not start at its place. */
  kind?: string | undefined,
  /** How far from its place it stands, in CSS pixels. */
  dx?: number | undefined,
];

/**
 * The texts of a drawing.
 *
 * @param height - of the drawing, in the units of the labels' places
 * @param leading - the height of a line
 */
export function labelMarks(
  height: number,
  labels: readonly Label[],
  leading = LINE,
): Mark[] {
  return labels.flatMap(([x, y, text, kind = "", dx]) => {
    const lines = [text].flat();
    return lines.map((line, index): Mark => {
      const middle = y + (index - (lines.length - 1) / 2) * leading;
      return [
        "text",
        {
          x: percent(x),
          y: percent(middle / height),
          class: kind,
          ...(dx && { dx }),
        },
        line,
      ];
    });
  });
}
