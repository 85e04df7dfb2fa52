/** A point; y grows downwards, as in SVG. */
export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;

/** A point as SVG path data. */
export const write = ([x, y]: Point) =>
  `${String(round(x))} ${String(round(y))}`;

/** SVG path data: an arc of a circle, against the clock, of less than half a turn. */
export const arc = (radius: number, to: Point) =>
  `A${String(round(radius))} ${String(round(radius))} 0 0 0 ${write(to)}`;

/** A point turned about the origin, clockwise, in degrees. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}
