/** What may stand between the cells of a CSV file. */
export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How many of each separator stand outside quotes, line by line. */
function countLines(sample: string): Map<Separator, number>[] {
  const lines: Map<Separator, number>[] = [];
  let line = new Map<Separator, number>();
  let quoted = false;
  let filled = false;
  const end = () => {
    if (filled) lines.push(line);
    line = new Map();
    filled = false;
  };
  for (const char of sample) {
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "\n") end();
    else if (char !== "\r") {
      filled = true;
      const known = SEPARATORS.find((one) => one === char);
      if (known) line.set(known, (line.get(known) ?? 0) + 1);
    }
  }
  // The last line may be cut off by the sample; it only counts if it is alone.
  if (lines.length === 0) end();
  return lines.slice(0, 50);
}

/**
 * The separator that splits most lines into the same number of cells. A comma
 * inside a number does not: it is not in every line.
 *
 * @returns undefined if the file has one column
 */
export function guessSeparator(sample: string): Separator | undefined {
  const declared = /^\uFEFF?sep=([,;\t|])\r?\n/.exec(sample)?.[1];
  const asked = SEPARATORS.find((one) => one === declared);
  if (asked) return asked;
  const lines = countLines(sample);
  let best: Separator | undefined;
  let most = 0;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.get(separator) ?? 0);
    const tally = new Map<number, number>();
    for (const count of counts)
      if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
    // Lines that agree weigh most, and more cells decide between equals.
    for (const [count, agreeing] of tally) {
      const score = agreeing + Math.min(count, 50) / 100;
      if (score > most) {
        most = score;
        best = separator;
      }
    }
  }
  return best;
}
