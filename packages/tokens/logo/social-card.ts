import { inked, markShapes, moved, svg } from "./draw.ts";
import type { Ink } from "./ink.ts";
import { letter } from "./lettering.ts";
import { kernels, MARK_SIZE } from "./mark.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;
const LARGE = 5.2;

/**
 * The frame of a card for social networks (1200 × 630, as Open Graph has it): the
 * text goes to the left; at the right the ring in its surface's own hue, and the
 * kernel beside the way out in its colour.
 */
export async function drawSocialCard(ink: Ink): Promise<string> {
  const all = kernels();
  const ring = all.filter(({ isLight }) => !isLight).map(({ path }) => path);
  const bright = all.find(({ isLight }) => isLight)?.path ?? "";
  const side = MARK_SIZE * LARGE;
  const large = moved(
    `<path fill="${ink.ring}" fill-opacity=".14" d="${ring.join("")}"/><path fill="${ink.light ?? ink.ring}" d="${bright}"/>`,
    WIDTH - side - EDGE * 0.75,
    (HEIGHT - side) / 2,
    LARGE,
  );
  const name = await letter("CORETT", 54);
  return svg(
    WIDTH,
    HEIGHT,
    "CORETT",
    large +
      moved(markShapes(ink), EDGE, HEIGHT - EDGE - 80, 0.8) +
      moved(inked(name, ink.text), EDGE + 96, HEIGHT - EDGE - 21),
    ink.paper,
  );
}
