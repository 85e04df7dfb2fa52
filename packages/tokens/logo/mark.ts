import { type Corner, roundedShape, turned } from "./geometry.ts";

/** As many kernels as there are countries. */
export const KERNELS = 9;

/** Places on the ring; two stay empty: the way out, up and to the right. */
const PLACES = 11;
const STEP = 360 / PLACES;
const WAY_OUT = 45;

/** The mark fills a square of this size, its centre in the middle. */
export const MARK_SIZE = 100;

const INNER = 22;
const OUTER = 48;
const INNER_HALF = 4.2;
const OUTER_HALF = 11.4;

/** A kernel that stands straight up: narrow towards the centre, wide outside. */
const KERNEL: readonly Corner[] = [
  { at: [-INNER_HALF, -INNER], radius: 3.6 },
  { at: [-OUTER_HALF, -OUTER], radius: 9 },
  { at: [OUTER_HALF, -OUTER], radius: 9 },
  { at: [INNER_HALF, -INNER], radius: 3.6 },
];

/** How far each kernel is turned from standing upright, in degrees, clockwise. */
const turns = Array.from(
  { length: KERNELS },
  // The first is the one below the way out, clockwise; the last the one above it.
  (_, index) => WAY_OUT + STEP * (index + 1.5),
);

/**
 * `mark.js`: one kernel, and how far each is turned about the middle, for those
 * who draw the mark themselves in few bytes.
 */
export function emitMark(): string {
  const corners = KERNEL.map(({ at: [x, y], radius }) => ({
    at: [x + MARK_SIZE / 2, y + MARK_SIZE / 2] as const,
    radius,
  }));
  const short = turns.map((degrees) => Math.round(degrees * 100) / 100);
  return `export const KERNEL = ${JSON.stringify(roundedShape(corners))};
export const TURNS = ${JSON.stringify(short)};
`;
}

/** `mark.d.ts` */
export const MARK_TYPES = `/** One kernel of the mark, upright: SVG path data in a square of 100. */
export declare const KERNEL: string;

/** How far each kernel is turned about (50, 50), in degrees; the last is the light one. */
export declare const TURNS: readonly number[];
`;

/** One kernel's outline, and whether it is the one beside the way out. */
export interface Kernel {
  readonly path: string;
  readonly isLight: boolean;
}

/**
 * The open ring: nine tapered kernels that read as a C. It stands still; turning
 * it would make it a sign of waiting.
 */
export function kernels(): readonly Kernel[] {
  return turns.map((degrees, index) => {
    const corners = KERNEL.map(({ at, radius }) => {
      const [x, y] = turned(at, degrees);
      return { at: [x + MARK_SIZE / 2, y + MARK_SIZE / 2] as const, radius };
    });
    return { path: roundedShape(corners), isLight: index === KERNELS - 1 };
  });
}
