import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** A message in the words for one audience. */
export const messageVariant = z
  .strictObject({
    id: identifier,
    /** Id of the audience it is for. */
    audience: identifier,
    /** The message itself: one sentence. */
    text: bilingualText,
    /** What stands behind it, in a sentence or two. */
    detail: bilingualText,
    /** Ids of the sources of its figures; required if it has any. */
    sources: z.array(identifier).min(1).optional(),
    status: textStatus,
  })
  .meta({ id: "MessageVariant" });
export type MessageVariant = z.infer<typeof messageVariant>;

/**
 * One thing that CORETT says, with a variant for each audience that it says it
 * to. An audience has at most one variant of a message.
 */
export const keyMessage = z
  .strictObject({
    id: identifier,
    /** A few words to call it by. */
    name: bilingualText,
    /** The Sustainable Development Goals that it is about. */
    goals: z.array(z.int().min(1).max(17)).min(1).optional(),
    variants: z.array(messageVariant).min(1),
    strategy: strategyReference,
  })
  .meta({ id: "KeyMessage" });
export type KeyMessage = z.infer<typeof keyMessage>;
