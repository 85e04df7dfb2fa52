import type { Ink } from "./ink.ts";
import { letter, type Lettering } from "./lettering.ts";
import type { KernelShape } from "./kernel.ts";
import { KERNEL_BREADTH, kernels, MARK_SIZE, SMALL } from "./mark.ts";

const OUTLINE = 3.2;

/** One kernel's breadth: what stays free around the logo. */
export const CLEAR_SPACE = KERNEL_BREADTH;

/** Between the mark and what stands beside it. */
export const GAP = CLEAR_SPACE * 0.75;

/** Where what stands beside the mark begins. */
export const BESIDE = MARK_SIZE + GAP;

export const number = (value: number) => String(Math.round(value * 100) / 100);

/** Wraps shapes in an SVG document that says what it is. */
export function svg(
  width: number,
  height: number,
  title: string,
  shapes: string,
  paper?: string,
): string {
  const size = `${number(width)} ${number(height)}`;
  const behind = paper
    ? `<path fill="${paper}" d="M0 0H${number(width)}V${number(height)}H0Z"/>`
    : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img"><title>${title}</title>${behind}${shapes}</svg>\n`;
}

/** The mark's shapes, in a square of `MARK_SIZE`. */
export function markShapes({ ring, light }: Ink, shape?: KernelShape): string {
  const all = kernels(shape, light ? 0 : OUTLINE);
  const dark = all.filter(({ isLight }) => !isLight).map(({ path }) => path);
  const bright = all.find(({ isLight }) => isLight)?.path ?? "";
  const last = light
    ? `<path fill="${light}" d="${bright}"/>`
    : `<path fill="none" stroke="${ring}" stroke-width="${String(OUTLINE)}" d="${bright}"/>`;
  return `<path fill="${ring}" d="${dark.join("")}"/>${last}`;
}

export const moved = (shapes: string, x: number, y: number, scale = 1) =>
  `<g transform="translate(${number(x)} ${number(y)})${scale === 1 ? "" : ` scale(${number(scale)})`}">${shapes}</g>`;

export const inked = ({ path }: Lettering, fill: string) =>
  `<path fill="${fill}" d="${path}"/>`;

/** A line of text on its baseline, measured from the mark's upper edge. */
interface Line {
  readonly lettering: Lettering;
  readonly baseline: number;
}

/** A form of the logo, as high as the mark, without its clear space. */
export interface Form {
  readonly width: number;
  readonly shapes: string;
}

/** The mark, and what stands at its right. */
export const besideMark = (ink: Ink, width: number, shapes: string): Form => ({
  width: BESIDE + width,
  shapes: markShapes(ink) + moved(shapes, BESIDE, 0),
});

/** A form with its clear space around it. */
export const framed = ({ width, shapes }: Form, ink: Ink, title: string) =>
  svg(
    width + 2 * CLEAR_SPACE,
    MARK_SIZE + 2 * CLEAR_SPACE,
    title,
    moved(shapes, CLEAR_SPACE, CLEAR_SPACE),
    ink.paper,
  );

function lettered(ink: Ink, lines: readonly Line[]): Form {
  const text = lines.map(({ lettering, baseline }) =>
    moved(inked(lettering, ink.text), 0, baseline),
  );
  const width = Math.max(...lines.map(({ lettering }) => lettering.width));
  return besideMark(ink, width, text.join(""));
}

/** The mark alone, with its clear space. */
export const drawMark = (ink: Ink): string =>
  framed({ width: MARK_SIZE, shapes: markShapes(ink) }, ink, "CORETT");

/** The height of Montserrat's capitals, by the size of its letters. */
export const CAPITALS = 0.7;

/** The baseline of capitals that stand in the middle of the mark's height. */
export const middleLine = (size: number) => (MARK_SIZE + CAPITALS * size) / 2;

const NAME_SIZE = 67;

/** The mark and the name in capitals. */
export async function nameForm(ink: Ink): Promise<Form> {
  const lettering = await letter("CORETT", NAME_SIZE);
  return lettered(ink, [{ lettering, baseline: middleLine(NAME_SIZE) }]);
}

/** The mark and the name, with their clear space. */
export async function drawName(ink: Ink): Promise<string> {
  return framed(await nameForm(ink), ink, "CORETT");
}

const FULL_NAME_SIZE = 32;
const FULL_NAME_STEP = 43;

/** The mark and the whole name on two lines. */
export async function drawFullName(
  ink: Ink,
  [first, second]: readonly [string, string],
): Promise<string> {
  const upper = middleLine(FULL_NAME_SIZE) - FULL_NAME_STEP / 2;
  const lines = [
    { lettering: await letter(first, FULL_NAME_SIZE), baseline: upper },
    {
      lettering: await letter(second, FULL_NAME_SIZE),
      baseline: upper + FULL_NAME_STEP,
    },
  ];
  return framed(lettered(ink, lines), ink, `${first} ${second}`);
}

/**
 * An icon: the mark on paper. A mask may cut all but the inner 80 %; without one
 * the fuller shape for a few pixels goes almost to the edge.
 */
export function drawIcon(ink: Ink, isMaskable: boolean): string {
  const share = isMaskable ? 0.62 : ink.paper ? 0.76 : 1;
  const edge = (MARK_SIZE * (1 - share)) / 2;
  const shape = ink.paper ? undefined : SMALL;
  const shapes = moved(markShapes(ink, shape), edge, edge, share);
  return svg(MARK_SIZE, MARK_SIZE, "CORETT", shapes, ink.paper);
}
