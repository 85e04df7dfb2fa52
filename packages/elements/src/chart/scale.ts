/**
 * The end of an axis that starts at zero: the smallest round number that holds
 * the largest value and whose half is round too.
 */
export function niceMax(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest || 1));
  const step = [1, 2, 4, 6, 8].find((one) => one * power >= largest);
  return (step ?? 10) * power;
}

/**
 * The values that an axis from zero names: its end, quarters where they are whole
 * numbers, else halves, and zero. Counts have no fractions.
 */
export function ticksOf(max: number): readonly number[] {
  const parts = max % 4 ? (max % 2 ? 1 : 2) : 4;
  return [...Array(parts + 1).keys()].map((index) => (max * index) / parts);
}

/** A share as a percentage with one decimal: enough for any screen. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
