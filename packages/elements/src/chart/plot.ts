import type { Mark } from "../marks/marks.ts";

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
  return ["svg", { ...place, viewBox, preserveAspectRatio: "none" }, ...marks];
}

/** Shapes as one path; no mark at all if there are none. */
export function pathMarks(kind: string, d: string): readonly Mark[] {
  return d ? [["path", { class: kind, d }]] : [];
}

/**
 * A text of a drawing.
 *
 * @param x - where it stands, and
 * @param y - where its middle is, as SVG writes lengths
 */
export function textMarkAt(
  x: string | number,
  y: string | number,
  text: string,
  more: Readonly<Record<string, string | number>> = {},
): Mark {
  return ["text", { x, y, ...more }, text];
}
