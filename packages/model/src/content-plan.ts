import { z } from "zod";
import { strategyReference } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { yearSpan } from "./year-span.ts";

/**
 * How the messages for one audience reach it. Which messages they are is said by
 * the variants.
 */
export const contentPlan = z
  .strictObject({
    id: identifier,
    /** Id of the audience. */
    audience: identifier,
    /** Ids of the products that carry its messages. */
    products: z.array(identifier).min(1),
    /** Ids of the channels on which they go out. */
    channels: z.array(identifier).min(1),
    years: yearSpan,
    strategy: strategyReference,
  })
  .meta({ id: "ContentPlan" });
export type ContentPlan = z.infer<typeof contentPlan>;
