import type { Figure } from "@corett/model";
import { ContradictionError } from "./contradiction.ts";
import type { KeySum } from "./tabulation.ts";

/** What a figure may be, in whole numbers. */
export function boundsOf(figure: Figure): readonly [low: number, high: number] {
  switch (figure.kind) {
    case "number":
      return [figure.value, figure.value];
    case "below":
      return [0, figure.limit - 1];
    case "not-applicable":
      return [0, 0];
    case "missing":
    case "suppressed":
      return [0, Infinity];
  }
}

/** Whether a total can be the sum of its parts. */
export function canAddUp(total: Figure, parts: readonly Figure[]): boolean {
  const [low, high] = boundsOf(total);
  let least = 0;
  let most = 0;
  for (const part of parts) {
    const [from, to] = boundsOf(part);
    least += from;
    most += to;
  }
  return least <= high && most >= low;
}

/** No total of people is larger; a solver wants a number. */
export const CEILING = 1_000_000_000;

/** What a figure may still be, with all the others known. */
export interface Span {
  low: number;
  high: number;
}

/**
 * Narrows what each figure may be, by the sums, until nothing moves.
 *
 * @throws ContradictionError if a figure cannot be anything any more
 */
export function narrowed(
  figures: ReadonlyMap<string, Figure>,
  sums: readonly KeySum[],
): Map<string, Span> {
  const spans = new Map(
    [...figures].map(([key, figure]): [string, Span] => {
      const [low, high] = boundsOf(figure);
      return [key, { low, high: Math.min(high, CEILING) }];
    }),
  );
  const span = (key: string) => spans.get(key) ?? { low: 0, high: CEILING };
  while (sums.filter((sum) => narrowBy(sum, span)).length > 0);
  return spans;
}

/** Narrows the figures of one sum; tells whether one moved. */
function narrowBy(
  { total, parts }: KeySum,
  span: (key: string) => Span,
): boolean {
  const all = parts.map(span);
  const least = all.reduce((sum, { low }) => sum + low, 0);
  const most = all.reduce((sum, { high }) => sum + high, 0);
  const whole = span(total);
  let moved = false;
  const narrow = (key: string, low: number, high: number) => {
    const one = span(key);
    if (low <= one.low && high >= one.high) return;
    one.low = Math.max(one.low, low);
    one.high = Math.min(one.high, high);
    moved = true;
    if (one.low > one.high) throw new ContradictionError([key]);
  };
  const before = all.map(({ low, high }) => ({ low, high }));
  narrow(total, least, most);
  parts.forEach((part, at) => {
    const own = before[at] ?? whole;
    narrow(part, whole.low - (most - own.high), whole.high - (least - own.low));
  });
  return moved;
}

/** Whether a sum can hold with what its figures may still be. */
export function canHold(
  { total, parts }: KeySum,
  spans: ReadonlyMap<string, Span>,
): boolean {
  const span = (key: string) => spans.get(key) ?? { low: 0, high: CEILING };
  const least = parts.reduce((sum, part) => sum + span(part).low, 0);
  const most = parts.reduce((sum, part) => sum + span(part).high, 0);
  return least <= span(total).high && most >= span(total).low;
}

/**
 * Where a person may be counted in several parts, a sum that the figures
 * contradict does not hold. Others are kept: a reader may take them to hold.
 */
export function withoutContradicted(
  sums: readonly KeySum[],
  figures: ReadonlyMap<string, Figure>,
  overlapping: ReadonlySet<string>,
): KeySum[] {
  if (overlapping.size === 0) return [...sums];
  const firm = sums.filter(({ along }) => !overlapping.has(along));
  const spans = narrowed(figures, firm);
  return sums.filter(
    (sum) => !overlapping.has(sum.along) || canHold(sum, spans),
  );
}
