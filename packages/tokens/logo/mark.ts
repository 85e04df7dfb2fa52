import { breadthOf, inset, kernelPath, type KernelShape } from "./kernel.ts";

/** As many kernels as there are countries. */
export const KERNELS = 9;

/** Places on the ring; two stay empty: the way out, up and to the right. */
export const PLACES = 11;
export const STEP = 360 / PLACES;
/** Where the middle of the way out is, in degrees clockwise from straight up. */
export const WAY_OUT = 45;

/** The mark fills a square of this size, its centre in the middle. */
export const MARK_SIZE = 100;

/** The kernel as it is usually drawn, like the grains of a cob seen from its end. */
export const REGULAR: KernelShape = {
  gap: 3,
  outer: 49.5,
  crown: 22,
  corner: 7,
  tip: 5.6,
};

/** For a few pixels: fuller, closer together, so that the C still holds. */
export const SMALL: KernelShape = {
  gap: 2,
  outer: 50,
  crown: 30,
  corner: 4,
  tip: 6.2,
};

/** How broad a kernel is: what stays free around the logo. */
export const KERNEL_BREADTH = breadthOf(REGULAR, STEP);

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
  const short = turns.map((degrees) => Math.round(degrees * 100) / 100);
  return `export const KERNEL = ${JSON.stringify(kernelPath(REGULAR, STEP, 0, MARK_SIZE / 2))};
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
 *
 * @param outline - breadth of a line drawn along the light kernel's edge, so that
 *   the outlined kernel is as large as the others
 */
export function kernels(
  shape: KernelShape = REGULAR,
  outline = 0,
): readonly Kernel[] {
  return turns.map((degrees, index) => {
    const isLight = index === KERNELS - 1;
    const own = isLight ? inset(shape, outline / 2) : shape;
    return { path: kernelPath(own, STEP, degrees, MARK_SIZE / 2), isLight };
  });
}
