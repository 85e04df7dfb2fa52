import {
  BESIDE,
  CLEAR_SPACE,
  markShapes,
  moved,
  nameForm,
  number,
  svg,
} from "./draw.ts";
import { turned } from "./geometry.ts";
import type { Ink } from "./ink.ts";
import { letter } from "./lettering.ts";
import { innerOf, kernelPath } from "./kernel.ts";
import { MARK_SIZE, PLACES, REGULAR, STEP, WAY_OUT } from "./mark.ts";

const LINE = "#b35900";

/** The least width at which the mark, and mark and name, are still read. */
export const LEAST_SIZE = {
  mark: { mm: 6, px: 16 },
  name: { mm: 24, px: 90 },
} as const;

const guide = (d: string, dash = "3 2") =>
  `<path fill="none" stroke="${LINE}" stroke-width=".7" stroke-dasharray="${dash}" d="${d}"/>`;

const INNER = innerOf(REGULAR, STEP);

/** Where the mark's corners and middle are in a drawing with clear space. */
const [NEAR, MIDDLE, FAR] = [
  CLEAR_SPACE,
  CLEAR_SPACE + MARK_SIZE / 2,
  CLEAR_SPACE + MARK_SIZE,
];

/** A kernel laid into the clear space: it is as broad as that is deep. */
async function measure(x: number, y: number, degrees: number): Promise<string> {
  // About its own middle, not the ring's.
  const [dx, dy] = turned([0, -(REGULAR.outer + INNER) / 2], degrees);
  const path = kernelPath(REGULAR, STEP, degrees, 0);
  const label = await letter("x", 11);
  return (
    moved(
      `<path fill="${LINE}" fill-opacity=".12" stroke="${LINE}" stroke-width=".7" d="${path}"/>`,
      x - dx,
      y - dy,
    ) +
    moved(
      `<path fill="${LINE}" d="${label.path}"/>`,
      x - label.width / 2,
      y + 3,
    )
  );
}

/** The four kernels around a form: at its sides and, at `across`, above and below. */
async function measures(width: number, across: number): Promise<string> {
  const half = CLEAR_SPACE / 2;
  const height = MARK_SIZE + 2 * CLEAR_SPACE;
  const drawn = await Promise.all([
    measure(half, MIDDLE, 0),
    measure(width - half, MIDDLE, 0),
    measure(across, half, 90),
    measure(across, height - half, 90),
  ]);
  return drawn.join("");
}

function frames(width: number): string {
  const [inner, outer] = [width - 2 * CLEAR_SPACE, MARK_SIZE + 2 * CLEAR_SPACE];
  const near = number(NEAR);
  return (
    guide(
      `M${near} ${near}h${number(inner)}v${number(MARK_SIZE)}h-${number(inner)}Z`,
    ) + guide(`M.5 .5h${number(width - 1)}v${number(outer - 1)}H.5Z`)
  );
}

/** The eleven places, of which two stay empty, between two circles. */
function ring(): string {
  const spokes = Array.from({ length: PLACES }, (_, index) => {
    const [x, y] = turned([0, -MARK_SIZE / 2], WAY_OUT + STEP * index);
    return `M${number(MIDDLE)} ${number(MIDDLE)}l${number(x)} ${number(y)}`;
  });
  const circles = [INNER, REGULAR.outer].map(
    (radius) =>
      `<circle cx="${number(MIDDLE)}" cy="${number(MIDDLE)}" r="${number(radius)}" fill="none" stroke="${LINE}" stroke-width=".5"/>`,
  );
  return guide(spokes.join(""), "1 2") + circles.join("");
}

/** How the mark is built: its places, its clear space and the way out. */
export async function drawConstruction(ink: Ink): Promise<string> {
  const side = MARK_SIZE + 2 * CLEAR_SPACE;
  const end = FAR - 3;
  const arrow = `<path fill="none" stroke="${LINE}" stroke-width="1.6" d="M${number(MIDDLE)} ${number(MIDDLE)}L${number(end)} ${number(CLEAR_SPACE + 3)}m-8 0h8v8"/>`;
  return svg(
    side,
    side,
    "CORETT",
    moved(markShapes(ink), CLEAR_SPACE, CLEAR_SPACE) +
      frames(side) +
      ring() +
      arrow +
      (await measures(side, MIDDLE)),
  );
}

/** The clear space of the mark with the name. */
export async function drawClearSpace(ink: Ink): Promise<string> {
  const form = await nameForm(ink);
  const width = form.width + 2 * CLEAR_SPACE;
  const besides = CLEAR_SPACE + (BESIDE + form.width) / 2;
  return svg(
    width,
    MARK_SIZE + 2 * CLEAR_SPACE,
    "CORETT",
    moved(form.shapes, CLEAR_SPACE, CLEAR_SPACE) +
      frames(width) +
      (await measures(width, besides)),
  );
}

/** A line with ends, as broad as what stands above it, and its length in words. */
async function dimension(
  x: number,
  y: number,
  width: number,
  words: string,
): Promise<string> {
  const text = await letter(words, 2.6, "regular");
  const line = `<path fill="none" stroke="${LINE}" stroke-width=".2" d="M${number(x)} ${number(y - 0.8)}v1.6m0 -.8h${number(width)}m0 -.8v1.6"/>`;
  return (
    line +
    moved(
      `<path fill="${LINE}" d="${text.path}"/>`,
      x + width / 2 - text.width / 2,
      y + 4,
    )
  );
}

/** Millimetres: the drawing says so, and a printer keeps to it. */
const MINIMUM = { width: 44, height: 15 } as const;

/** The mark, and mark and name, at the least size, in millimetres. */
export async function drawLeastSize(ink: Ink): Promise<string> {
  const { mark, name } = LEAST_SIZE;
  const form = await nameForm(ink);
  const scale = name.mm / form.width;
  const content =
    `<g transform="translate(2 2) scale(${String(mark.mm / MARK_SIZE)})">${markShapes(ink)}</g>` +
    `<g transform="translate(16 2) scale(${scale.toFixed(4)})">${form.shapes}</g>` +
    (await dimension(2, 10, mark.mm, `${String(mark.mm)} mm`)) +
    (await dimension(16, 10, name.mm, `${String(name.mm)} mm`));
  const { width, height } = MINIMUM;
  return svg(width, height, "CORETT", content).replace(
    "<svg ",
    `<svg width="${String(width)}mm" height="${String(height)}mm" `,
  );
}
