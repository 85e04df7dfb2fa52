import type { Ink } from "./ink.ts";
import { letter, type Lettering } from "./lettering.ts";
import { kernels, MARK_SIZE } from "./mark.ts";

const OUTLINE = 3.2;

/** One kernel's breadth: what stays free around the logo. */
export const CLEAR_SPACE = 23;

const number = (value: number) => String(Math.round(value * 100) / 100);

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
export function markShapes({ ring, light }: Ink): string {
  const all = kernels();
  const dark = all.filter(({ isLight }) => !isLight).map(({ path }) => path);
  const bright = all.find(({ isLight }) => isLight)?.path ?? "";
  const last = light
    ? `<path fill="${light}" d="${bright}"/>`
    : `<path fill="none" stroke="${ring}" stroke-width="${String(OUTLINE)}" d="${bright}"/>`;
  return `<path fill="${ring}" d="${dark.join("")}"/>${last}`;
}

const moved = (shapes: string, x: number, y: number, scale = 1) =>
  `<g transform="translate(${number(x)} ${number(y)})${scale === 1 ? "" : ` scale(${number(scale)})`}">${shapes}</g>`;

const inked = ({ path }: Lettering, fill: string) =>
  `<path fill="${fill}" d="${path}"/>`;

/** Lines of text beside the mark, the first one the largest. */
interface Line {
  readonly lettering: Lettering;
  readonly baseline: number;
}

function besideMark(ink: Ink, title: string, lines: readonly Line[]) {
  const gap = CLEAR_SPACE * 0.75;
  const left = CLEAR_SPACE + MARK_SIZE + gap;
  const width = Math.max(...lines.map(({ lettering }) => lettering.width));
  const text = lines
    .map(({ lettering, baseline }) =>
      moved(inked(lettering, ink.text), left, CLEAR_SPACE + baseline),
    )
    .join("");
  return svg(
    left + width + CLEAR_SPACE,
    MARK_SIZE + 2 * CLEAR_SPACE,
    title,
    moved(markShapes(ink), CLEAR_SPACE, CLEAR_SPACE) + text,
    ink.paper,
  );
}

/** The mark alone, with its clear space. */
export function drawMark(ink: Ink): string {
  const side = MARK_SIZE + 2 * CLEAR_SPACE;
  const shapes = moved(markShapes(ink), CLEAR_SPACE, CLEAR_SPACE);
  return svg(side, side, "CORETT", shapes, ink.paper);
}

/** The mark and the name in capitals. */
export async function drawName(ink: Ink): Promise<string> {
  const lettering = await letter("CORETT", 76);
  return besideMark(ink, "CORETT", [{ lettering, baseline: 77 }]);
}

/** The mark and the whole name on two lines. */
export async function drawFullName(
  ink: Ink,
  [first, second]: readonly [string, string],
): Promise<string> {
  const lines = [
    { lettering: await letter(first, 34), baseline: 43 },
    { lettering: await letter(second, 34), baseline: 84 },
  ];
  return besideMark(ink, `${first} ${second}`, lines);
}

const LOCKUP_SIZE = 22;
const LOCKUP_STEP = 28;

/** Words in lines of about the same length. */
export function balanced(text: string, most: number): string[] {
  const words = text.split(" ");
  const count = Math.ceil(text.length / most);
  const ideal = text.length / count;
  const lines: string[] = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    const isFull = line !== "" && longer.length > ideal + word.length / 2;
    if (isFull && lines.length < count) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The mark, the name, and the national body's name beside a rule. */
export async function drawLockup(
  ink: Ink,
  body: string,
  accent: string,
): Promise<string> {
  const name = await letter("CORETT", 60);
  const lines = await Promise.all(
    balanced(body, 34).map((line) => letter(line, LOCKUP_SIZE, "regular")),
  );
  const gap = CLEAR_SPACE * 0.75;
  const nameX = CLEAR_SPACE + MARK_SIZE + gap;
  const ruleX = nameX + name.width + gap;
  const bodyX = ruleX + gap;
  const top =
    MARK_SIZE / 2 - ((lines.length - 1) * LOCKUP_STEP) / 2 + LOCKUP_SIZE * 0.35;
  const rule = `<path stroke="${accent}" stroke-width="4" d="M${number(ruleX)} ${number(CLEAR_SPACE)}v${number(MARK_SIZE)}"/>`;
  const text = lines.map((line, index) =>
    moved(
      inked(line, ink.text),
      bodyX,
      CLEAR_SPACE + top + index * LOCKUP_STEP,
    ),
  );
  const width = Math.max(...lines.map((line) => line.width));
  return svg(
    bodyX + width + CLEAR_SPACE,
    MARK_SIZE + 2 * CLEAR_SPACE,
    `CORETT, ${body}`,
    moved(markShapes(ink), CLEAR_SPACE, CLEAR_SPACE) +
      moved(inked(name, ink.text), nameX, CLEAR_SPACE + 71) +
      rule +
      text.join(""),
    ink.paper,
  );
}

/** An icon: the mark on paper; a mask may cut all but the inner 80 %. */
export function drawIcon(ink: Ink, isMaskable: boolean): string {
  const share = isMaskable ? 0.62 : 0.88;
  const edge = (MARK_SIZE * (1 - share)) / 2;
  const shapes = moved(markShapes(ink), edge, edge, share);
  return svg(MARK_SIZE, MARK_SIZE, "CORETT", shapes, ink.paper);
}

/** The frame of a card for social networks: the text goes to the left. */
export async function drawSocialCard(
  ink: Ink,
  accent: string,
): Promise<string> {
  const [width, height] = [1200, 630];
  const name = await letter("CORETT", 52);
  const bar = `<path fill="${accent}" d="M0 ${String(height - 24)}H${String(width)}V${String(height)}H0Z"/>`;
  const large = moved(markShapes(ink), width - 470, 70, 4.2);
  return svg(
    width,
    height,
    "CORETT",
    `<g opacity=".18">${large}</g>` +
      moved(markShapes(ink), 64, height - 154, 0.86) +
      moved(inked(name, ink.text), 176, height - 92) +
      bar,
    ink.paper,
  );
}
