import { z } from "zod";

/**
 * Whether CORETT has approved a value. Everything starts as `provisional`, and
 * every view says so.
 */
export const approval = z
  .enum(["provisional", "approved"])
  .meta({ id: "Approval" });
export type Approval = z.infer<typeof approval>;

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
