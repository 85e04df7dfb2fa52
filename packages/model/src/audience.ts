import { z } from "zod";
import { strategyReference, textStatus } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/**
 * What an audience knows of CORETT, how it stands towards the subject, and what
 * it could be won to do, as the strategy sees it.
 */
export const audienceProfile = z
  .strictObject({
    knowledge: bilingualText,
    attitude: bilingualText,
    practice: bilingualText,
  })
  .meta({ id: "AudienceProfile" });
export type AudienceProfile = z.infer<typeof audienceProfile>;

/** One of the publics that the strategy speaks to. */
export const audience = z
  .strictObject({
    id: identifier,
    /** The number that the strategy gives it. */
    number: z.int().min(1).max(20),
    name: bilingualText,
    /** Who belongs to it, one entry each. */
    members: z.array(bilingualText).min(1),
    /** Absent where the strategy describes none. */
    profile: audienceProfile.optional(),
    status: textStatus,
    strategy: strategyReference,
  })
  .meta({ id: "Audience" });
export type Audience = z.infer<typeof audience>;
