import type { Unknowns } from "./unknowns.ts";

/** Bounds of all unknowns, and which sums narrowed them. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The sum that gave the present bound; -1 for none. */
  readonly lowBy: Int32Array;
  readonly highBy: Int32Array;
  /** A sum that cannot hold: what is published contradicts itself. */
  readonly broken: readonly number[];
}

/** Narrowing may creep on for ever by small steps; linear programs do the rest. */
const PASSES = 60;

/** What an attacker may know beside what is published. */
export type Told = ReadonlyMap<number, readonly [low: number, high: number]>;

/** The smallest and largest value that the rest of a sum leaves for each cell. */
function narrow(
  unknowns: Unknowns,
  s: number,
  bounds: Omit<Bounds, "broken">,
): "same" | "narrower" | "broken" {
  const { cells, signs } = unknowns.sums[s]!;
  const { low, high, lowBy, highBy } = bounds;
  // The sum lies between `least` and `most`; parts without a limit are counted.
  let [least, most, noLeast, noMost] = [0, 0, 0, 0];
  cells.forEach((cell, i) => {
    const isTotal = signs[i]! > 0;
    const small = isTotal ? low[cell]! : -high[cell]!;
    const large = isTotal ? high[cell]! : -low[cell]!;
    if (Number.isFinite(small)) least += small;
    else noLeast += 1;
    if (Number.isFinite(large)) most += large;
    else noMost += 1;
  });
  if ((noLeast === 0 && least > 0) || (noMost === 0 && most < 0))
    return "broken";
  let change: "same" | "narrower" = "same";
  cells.forEach((cell, i) => {
    const isTotal = signs[i]! > 0;
    const small = isTotal ? low[cell]! : -high[cell]!;
    const large = isTotal ? high[cell]! : -low[cell]!;
    const restLeast = noLeast - (Number.isFinite(small) ? 0 : 1);
    const restMost = noMost - (Number.isFinite(large) ? 0 : 1);
    const most1 =
      restLeast === 0
        ? -(least - (Number.isFinite(small) ? small : 0))
        : Infinity;
    const least1 =
      restMost === 0
        ? -(most - (Number.isFinite(large) ? large : 0))
        : -Infinity;
    const [from, to] = isTotal ? [least1, most1] : [-most1, -least1];
    if (from > low[cell]!) {
      low[cell] = from + 0;
      lowBy[cell] = s;
      change = "narrower";
    }
    if (to < high[cell]!) {
      high[cell] = to + 0;
      highBy[cell] = s;
      change = "narrower";
    }
  });
  return change;
}

/**
 * Narrows bounds sum by sum, in whole numbers, until nothing moves: what a
 * reader with a pencil finds.
 */
export function propagate(unknowns: Unknowns, told: Told): Bounds {
  const count = unknowns.ids.length;
  const bounds = {
    low: Float64Array.from(unknowns.low),
    high: Float64Array.from(unknowns.high),
    lowBy: new Int32Array(count).fill(-1),
    highBy: new Int32Array(count).fill(-1),
  };
  for (const [cell, [low, high]] of told) {
    bounds.low[cell] = Math.max(bounds.low[cell]!, low);
    bounds.high[cell] = Math.min(bounds.high[cell]!, high);
  }
  const sumsOf: number[][] = Array.from({ length: count }, () => []);
  unknowns.sums.forEach(({ cells }, s) => {
    for (const cell of cells) sumsOf[cell]!.push(s);
  });
  const broken = new Set<number>();
  let queue = new Set(unknowns.sums.keys());
  for (let pass = 0; pass < PASSES && queue.size > 0; pass++) {
    const next = new Set<number>();
    for (const s of queue) {
      if (broken.has(s)) continue;
      const change = narrow(unknowns, s, bounds);
      if (change === "broken") broken.add(s);
      if (change === "narrower")
        for (const cell of unknowns.sums[s]!.cells)
          for (const other of sumsOf[cell]!) next.add(other);
    }
    queue = next;
  }
  return { ...bounds, broken: [...broken] };
}

/** The sums that led to a cell's bounds, the nearest first. */
export function trace(
  unknowns: Unknowns,
  bounds: Bounds,
  cell: number,
): number[] {
  const found = new Set<number>();
  const visited = new Set<number>([cell]);
  let front = [cell];
  while (front.length > 0 && found.size < 12) {
    const next: number[] = [];
    for (const one of front)
      for (const s of [bounds.lowBy[one]!, bounds.highBy[one]!]) {
        if (s < 0) continue;
        found.add(s);
        for (const other of unknowns.sums[s]!.cells)
          if (!visited.has(other)) {
            visited.add(other);
            next.push(other);
          }
      }
    front = next;
  }
  return [...found];
}
