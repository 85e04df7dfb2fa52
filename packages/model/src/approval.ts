import { z } from "zod";

/**
 * Whether CORETT has approved what a reader sees. Everything starts as
 * `provisional`, and every view says so.
 */
export const approval = z
  .enum(["provisional", "approved"])
  .meta({ id: "Approval" });
export type Approval = z.infer<typeof approval>;

/**
 * How far a text has come: written for the kit (`draft`), read by somebody who
 * knows the subject and the language (`reviewed`), or CORETT's own
 * (`approved`).
 */
export const textStatus = z
  .enum(["draft", "reviewed", "approved"])
  .meta({ id: "TextStatus" });
export type TextStatus = z.infer<typeof textStatus>;

/** What a reader is told of a text's status: only `approved` is final. */
export function approvalOf(status: TextStatus): Approval {
  return status === "approved" ? "approved" : "provisional";
}

/**
 * The part of the communication strategy that a text was adapted from, so that
 * an editor can hold the two side by side.
 */
export const strategyReference = z
  .strictObject({
    /** The part's number among the strategy's numbered lines, if it has one. */
    line: z.int().min(1).max(20).optional(),
    /** The part's heading, as the strategy prints it (Spanish). */
    heading: z.string().min(1).max(200),
  })
  .meta({ id: "StrategyReference" });
export type StrategyReference = z.infer<typeof strategyReference>;
