import { z } from "zod";
import { approval, strategyReference } from "./approval.ts";
import { identifier, year } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/** The first and the last year of a period, both included. */
export const yearSpan = z
  .strictObject({ from: year, to: year })
  .refine((span) => span.from <= span.to, {
    path: ["to"],
    params: { corett: "span-order" },
  })
  .meta({ id: "YearSpan" });
export type YearSpan = z.infer<typeof yearSpan>;

/**
 * One thing that CORETT says to one audience. The same thought in the words of
 * several audiences is several messages that share a `theme`.
 */
export const keyMessage = z
  .strictObject({
    id: identifier,
    theme: identifier,
    /** The id of the audience it is for. */
    audience: identifier,
    /** The message itself: one sentence. */
    text: localizedText,
    /** What stands behind it, in a sentence or two. */
    detail: localizedText,
    /** Ids of the products that carry it. */
    products: z.array(identifier).min(1),
    /** Ids of the channels on which it goes out. */
    channels: z.array(identifier).min(1),
    years: yearSpan,
    status: approval,
    strategy: strategyReference,
  })
  .meta({ id: "KeyMessage" });
export type KeyMessage = z.infer<typeof keyMessage>;
