import Color from "colorjs.io";
import { CONTRAST_PAIRS, leastContrast } from "./contrast.ts";
import { type Scheme, SCHEMES, type Theme } from "./read.ts";

/** One pair as it was measured. */
export interface Measured {
  readonly mark: string;
  readonly on: string;
  readonly kind: string;
  /** WCAG 2.2 contrast ratio, and the least that is asked for. */
  readonly ratio: number;
  readonly least: number;
  /** APCA lightness contrast (Lc): reported as a second opinion, not asked for. */
  readonly apca: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Every pair of one permutation, measured. */
export function measure(
  { tokens }: Theme,
  scheme: Scheme,
): readonly Measured[] {
  const colours = new Map(
    tokens[scheme]
      .filter(({ type }) => type === "color")
      .map(({ name, value }) => [name, new Color(value)]),
  );
  return CONTRAST_PAIRS.map(({ mark, on, kind }) => {
    const [front, back] = [colours.get(mark), colours.get(on)];
    if (!front || !back) throw new Error(`${mark} or ${on} is no colour`);
    return {
      mark,
      on,
      kind,
      ratio: rounded(back.contrast(front, "WCAG21")),
      least: leastContrast(kind, scheme),
      apca: rounded(back.contrast(front, "APCA")),
    };
  });
}

/** `contrast.json`: by theme and scheme. */
export function emitContrast(themes: readonly Theme[]): string {
  const report = Object.fromEntries(
    themes.map((theme) => [
      theme.theme,
      Object.fromEntries(
        SCHEMES.map((scheme) => [scheme, measure(theme, scheme)]),
      ),
    ]),
  );
  return `${JSON.stringify(report)}\n`;
}
