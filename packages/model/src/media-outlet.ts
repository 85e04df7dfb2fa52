import { z } from "zod";
import { countryCode } from "./country.ts";
import { sample } from "./evidence.ts";
import { hostName, identifier } from "./identifier.ts";
import { bilingualText, languageTag } from "./localized-text.ts";

/**
 * A news medium in the directory. It holds the desk, never a person: names and
 * mobile numbers of journalists do not belong into a file that anyone can read.
 */
export const mediaOutlet = z
  .strictObject({
    id: identifier,
    name: bilingualText,
    medium: z.enum(["press", "radio", "television", "online", "news-agency"]),
    reach: z.enum(["community", "local", "national", "regional"]),
    countries: z.array(countryCode).min(1),
    languages: z.array(languageTag).min(1),
    /** The desk's public address. */
    email: z.email().max(200).optional(),
    site: hostName.optional(),
    /** Whether it has carried campaigns free of charge. */
    freeOfCharge: z.boolean(),
    sample,
  })
  .meta({ id: "MediaOutlet" });
export type MediaOutlet = z.infer<typeof mediaOutlet>;
