import { arc, type Point, turned, write } from "./geometry.ts";

/** How a kernel is shape. All lengths are in the units of the mark. */
export interface KernelShape {
  /** What stays free between two kernels: the same all along their sides. */
  readonly gap: number;
  /** Distance of the crown's top from the middle of the ring. */
  readonly outer: number;
  /** Radius of the crown: smaller than `outer`, so that each kernel bulges. */
  readonly crown: number;
  /** Radius of the corners beside the crown. */
  readonly corner: number;
  /** Radius of the tip that points to the middle. */
  readonly tip: number;
}

/** The same kernel, smaller by a margin on every side. */
export const inset = (shape: KernelShape, by: number): KernelShape => ({
  gap: shape.gap + 2 * by,
  outer: shape.outer - by,
  crown: shape.crown - by,
  corner: shape.corner - by,
  tip: shape.tip - by,
});

/** The points where the arcs of the right half meet; the kernel stands straight up. */
interface Joints {
  /** Half the kernel where it is broadest. */
  readonly half: number;
  readonly tip: Point;
  readonly side: Point;
  readonly crown: Point;
}

/**
 * The sides are parallel to the border between two places of the ring. They meet
 * the tip's circle and the corner's circle, which meets the crown's from within.
 */
function jointsOf(
  { gap, outer, crown, corner, tip }: KernelShape,
  half: number,
): Joints {
  const [sin, cos] = [Math.sin(half), Math.cos(half)];
  const apex = gap / 2 / sin;
  const top = outer - crown;
  // From the crown's middle to the foot of the line on which the corner's middle lies.
  const [x, y] = [-corner * cos, apex + corner * sin - top];
  const along = x * sin + y * cos;
  const reach =
    Math.sqrt(along ** 2 - x ** 2 - y ** 2 + (crown - corner) ** 2) - along;
  const middle = [x + reach * sin, y + reach * cos] as const;
  const stretch = crown / (crown - corner);
  return {
    half: middle[0] + corner,
    tip: [tip * cos, -(apex + tip / sin - tip * sin)],
    side: [middle[0] + corner * cos, -(top + middle[1] - corner * sin)],
    crown: [middle[0] * stretch, -(top + middle[1] * stretch)],
  };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How broad a kernel is at most. */
export const breadthOf = (shape: KernelShape, step: number): number =>
  2 * jointsOf(shape, radians(step / 2)).half;

/** How far the tip stays from the middle of the ring. */
export function innerOf({ gap, tip }: KernelShape, step: number): number {
  const sin = Math.sin(radians(step / 2));
  return (gap / 2 + tip) / sin - tip;
}

/**
 * SVG path data of one kernel about the origin: five arcs and two straight sides.
 *
 * @param step - the ring's share that a kernel takes with its gap, in degrees
 * @param degrees - where it points, clockwise from straight up
 * @param middle - both coordinates of the ring's middle
 */
export function kernelPath(
  shape: KernelShape,
  step: number,
  degrees: number,
  middle: number,
): string {
  const { tip, side, crown } = jointsOf(shape, radians(step / 2));
  const at = ([x, y]: Point): Point => {
    const [right, down] = turned([x, y], degrees);
    return [right + middle, down + middle];
  };
  const mirrored = ([x, y]: Point): Point => [-x, y];
  return [
    `M${write(at(mirrored(tip)))}`,
    arc(shape.tip, at(tip)),
    `L${write(at(side))}`,
    arc(shape.corner, at(crown)),
    arc(shape.crown, at(mirrored(crown))),
    arc(shape.corner, at(mirrored(side))),
    "Z",
  ].join("");
}
