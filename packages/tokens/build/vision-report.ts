import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
} from "culori";
import { type Scheme, SCHEMES, type Theme } from "./read.ts";

/** Usual colour vision and the three deficiencies, at full strength. */
const VISIONS = {
  normal: (one: Color) => one,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;
export type Vision = keyof typeof VISIONS;

/** How one vision sees the chart colours of a scheme. */
export interface Seen {
  readonly vision: Vision;
  /** The six colours in their order, as that vision sees them. */
  readonly colours: readonly string[];
  /** The smallest CIEDE2000 difference between any two of them. */
  readonly least: number;
}

/** The chart colours of a scheme through every vision. */
export function seen({ tokens }: Theme, scheme: Scheme): readonly Seen[] {
  const difference = differenceCiede2000();
  const series = tokens[scheme]
    .filter(({ name }) => name.startsWith("color-data-"))
    .map(({ value }) => parse(value))
    .filter((one) => one !== undefined);
  return (Object.keys(VISIONS) as Vision[]).map((vision) => {
    const colours = series.map(VISIONS[vision]);
    const differences = colours.flatMap((one, index) =>
      colours.slice(index + 1).map((other) => difference(one, other)),
    );
    return {
      vision,
      colours: colours.map((one) => formatHex(one)),
      least: Math.round(Math.min(...differences) * 10) / 10,
    };
  });
}

/** `vision.json`: by scheme; themes share the chart colours. */
export function emitVision(region: Theme): string {
  const report = SCHEMES.map((scheme) => [scheme, seen(region, scheme)]);
  return `${JSON.stringify(Object.fromEntries(report), null, 2)}\n`;
}
