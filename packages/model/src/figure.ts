import { z } from "zod";

/**
 * The largest count that is believed: more people than live in the nine
 * countries. A larger one is a slip of a spreadsheet.
 */
export const MAX_COUNT = 200_000_000;

/**
 * What stands in one cell of a table of counts. These are different things and
 * never share a symbol:
 *
 * - `number`: a count that was published, zero included;
 * - `below`: published only as "fewer than `limit`", so 0 to `limit` - 1;
 * - `suppressed`: known and held back to protect people;
 * - `missing`: not collected, not published, or withheld as doubtful;
 * - `not-applicable`: the cell cannot have a value.
 */
export const figure = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("number"),
      value: z.int().min(0).max(MAX_COUNT),
    }),
    z.strictObject({
      kind: z.literal("below"),
      limit: z.int().min(2).max(100),
    }),
    z.strictObject({ kind: z.literal("suppressed") }),
    z.strictObject({ kind: z.literal("missing") }),
    z.strictObject({ kind: z.literal("not-applicable") }),
  ])
  .meta({ id: "Figure" });
export type Figure = z.infer<typeof figure>;

/**
 * How firm a figure is: as reported, an estimate, provisional, or not comparable
 * with those before it (a break in the series).
 */
export const firmness = z
  .enum(["normal", "estimate", "provisional", "break"])
  .meta({ id: "Firmness" });
export type Firmness = z.infer<typeof firmness>;

/** The kinds of {@link Figure}, for switches, stories and tests. */
export const FIGURE_KINDS = [
  "number",
  "below",
  "suppressed",
  "missing",
  "not-applicable",
] as const satisfies readonly Figure["kind"][];
