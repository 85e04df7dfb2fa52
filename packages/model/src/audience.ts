import { z } from "zod";
import { approval, strategyReference } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/** One of the publics that the strategy speaks to. */
export const audience = z
  .strictObject({
    id: identifier,
    /** The number that the strategy gives it. */
    number: z.int().min(1).max(20),
    name: localizedText,
    /** Who belongs to it, one entry each. */
    members: z.array(localizedText).min(1),
    status: approval,
    strategy: strategyReference,
  })
  .meta({ id: "Audience" });
export type Audience = z.infer<typeof audience>;
