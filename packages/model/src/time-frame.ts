import { z } from "zod";
import { FORMS } from "./forms.ts";
import { bilingualText } from "./localized-text.ts";

/** A year or a month, ISO 8601: `2019` or `2019-09`. */
export const yearOrMonth = z
  .string()
  .regex(FORMS.yearOrMonth.regex)
  .meta({ id: "YearOrMonth" });

/** The first and the last month that a pair of years or months covers. */
function monthsOf(from: string, to: string): readonly [string, string] {
  return [
    from.length === 4 ? `${from}-01` : from,
    to.length === 4 ? `${to}-12` : to,
  ];
}

/**
 * A span of time that the strategy gives. Several hold at once, and each says
 * something else: how long the plan is valid, when a product is made, when it
 * is put to use.
 */
export const timeFrame = z
  .strictObject({
    kind: z.enum(["validity", "production", "implementation"]),
    /** First and last year or month, both included. */
    from: yearOrMonth,
    to: yearOrMonth,
    /** What it is about, where the line has several of a kind. */
    of: bilingualText.optional(),
  })
  .refine(
    ({ from, to }) => {
      const [first, last] = monthsOf(from, to);
      return first <= last;
    },
    { path: ["to"], params: { corett: "span-order" } },
  )
  .meta({ id: "TimeFrame" });
export type TimeFrame = z.infer<typeof timeFrame>;

/** Two time frames of one record that cannot both be meant as they stand. */
export interface TimeFrameConflict {
  /** Places of the two in the list. */
  readonly at: readonly [number, number];
  /**
   * `apart`: two of a kind for the same thing that share no month;
   * `outside`: a span that leaves the plan's validity;
   * `early`: put to use before it is made;
   * `late`: put to use only years after it was made.
   */
  readonly reason: "apart" | "outside" | "early" | "late";
}

/** A product that waits longer than this was hardly meant to. */
const WAIT_IN_YEARS = 2;

const yearOf = (month: string) => Number(month.slice(0, 4));

function conflictOf(
  one: TimeFrame,
  other: TimeFrame,
): TimeFrameConflict["reason"] | undefined {
  const [from, to] = monthsOf(one.from, one.to);
  const [otherFrom, otherTo] = monthsOf(other.from, other.to);
  const sameThing = one.of?.["es-419"] === other.of?.["es-419"];
  if (one.kind === other.kind)
    return sameThing && (to < otherFrom || otherTo < from)
      ? "apart"
      : undefined;
  if (one.kind === "validity")
    return otherFrom < from || otherTo > to ? "outside" : undefined;
  if (
    one.kind !== "production" ||
    other.kind !== "implementation" ||
    !sameThing
  )
    return undefined;
  if (otherFrom < to) return "early";
  return yearOf(otherFrom) - yearOf(to) > WAIT_IN_YEARS ? "late" : undefined;
}

/**
 * What contradicts itself in a list of time frames. The strategy does so in
 * places; that is told, not refused.
 */
export function timeFrameConflicts(
  frames: readonly TimeFrame[],
): readonly TimeFrameConflict[] {
  return frames.flatMap((one, first) =>
    frames.flatMap((other, second): TimeFrameConflict[] => {
      // Two of a kind are looked at once, different kinds in both orders.
      if (first === second || (one.kind === other.kind && first > second))
        return [];
      const reason = conflictOf(one, other);
      return reason ? [{ at: [first, second], reason }] : [];
    }),
  );
}
