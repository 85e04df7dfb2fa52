/** A point; y grows downwards, as in SVG. */
export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;

const write = ([x, y]: Point) => `${String(round(x))} ${String(round(y))}`;

/** The point at a distance from one towards another. */
function towards([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const length = Math.hypot(toX - x, toY - y);
  const share = Math.min(distance / length, 0.5);
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** A corner of a shape and how far it is rounded off. */
export interface Corner {
  readonly at: Point;
  readonly radius: number;
}

/** SVG path data of a closed shape with rounded corners. */
export function roundedShape(corners: readonly Corner[]): string {
  const parts = corners.map(({ at, radius }, index) => {
    const before = corners.at(index - 1)?.at ?? at;
    const after = corners[(index + 1) % corners.length]?.at ?? at;
    const start = write(towards(at, before, radius));
    const end = write(towards(at, after, radius));
    return `${index === 0 ? "M" : "L"}${start}Q${write(at)} ${end}`;
  });
  return `${parts.join("")}Z`;
}

/** A point turned about the origin, clockwise, in degrees. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}
