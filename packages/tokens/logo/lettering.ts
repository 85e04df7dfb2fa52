import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

/** A line of text as outlines, so that no font is needed to show it. */
export interface Lettering {
  /** SVG path data; the baseline is at y = 0. */
  readonly path: string;
  readonly width: number;
}

const FONTS = {
  bold: "@expo-google-fonts/montserrat/700Bold/Montserrat_700Bold.ttf",
  regular: "@expo-google-fonts/montserrat/500Medium/Montserrat_500Medium.ttf",
} as const;
export type Cut = keyof typeof FONTS;

const opened = new Map<Cut, Promise<Font>>();

async function open(cut: Cut): Promise<Font> {
  const file = fileURLToPath(import.meta.resolve(FONTS[cut]));
  return create(await readFile(file)) as Font; // a TrueType file holds one font
}

function fontOf(cut: Cut): Promise<Font> {
  const known = opened.get(cut) ?? open(cut);
  opened.set(cut, known);
  return known;
}

/**
 * Draws a line of text.
 *
 * @param size - the size of the letters' em, in the units of the drawing
 */
export async function letter(
  text: string,
  size: number,
  cut: Cut = "bold",
): Promise<Lettering> {
  const font = await fontOf(cut);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  const paths = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    const path = glyph.path
      .scale(scale, -scale)
      .translate((x + xOffset) * scale, 0)
      .toSVG();
    x += xAdvance;
    return path;
  });
  const short = paths.join("").replace(/-?\d+\.\d+/g, (number) => {
    return String(Math.round(Number(number) * 100) / 100);
  });
  return { path: short, width: x * scale };
}
