import { CLEAR_SPACE, markShapes, svg } from "./draw.ts";
import type { Ink } from "./ink.ts";
import { letter } from "./lettering.ts";
import { MARK_SIZE } from "./mark.ts";

const LINE = "#b35900";

const guide = (d: string) =>
  `<path fill="none" stroke="${LINE}" stroke-width=".8" stroke-dasharray="3 2" d="${d}"/>`;

/** The least width at which the mark and the name are still read, in millimetres and pixels. */
export const LEAST_SIZE = {
  mark: { mm: 6, px: 16 },
  name: { mm: 24, px: 90 },
} as const;

/** How the mark is built: its square, its clear space and the way out. */
export async function drawConstruction(ink: Ink): Promise<string> {
  const side = MARK_SIZE + 2 * CLEAR_SPACE;
  const middle = side / 2;
  const inner = `M${String(CLEAR_SPACE)} ${String(CLEAR_SPACE)}h${String(MARK_SIZE)}v${String(MARK_SIZE)}h-${String(MARK_SIZE)}Z`;
  const outer = `M.5 .5h${String(side - 1)}v${String(side - 1)}H.5Z`;
  const out = `M${String(middle)} ${String(middle)}L${String(side - 6)} 6`;
  const rings = [22, 48].map(
    (radius) =>
      `<circle cx="${String(middle)}" cy="${String(middle)}" r="${String(radius)}" fill="none" stroke="${LINE}" stroke-width=".6"/>`,
  );
  const x = await letter("x", 12);
  const mark = `<g transform="translate(${String(CLEAR_SPACE)} ${String(CLEAR_SPACE)})" opacity=".85">${markShapes(ink)}</g>`;
  const label = `<path fill="${LINE}" transform="translate(8 ${String(middle + 3)})" d="${x.path}"/>`;
  return svg(
    side,
    side,
    "CORETT",
    mark + guide(inner) + guide(outer) + guide(out) + rings.join("") + label,
  );
}
