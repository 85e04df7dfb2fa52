import { z } from "zod";
import { textStatus } from "./approval.ts";
import { countryCode } from "./country.ts";
import { evidence, sample } from "./evidence.ts";
import { hostName, identifier } from "./identifier.ts";
import { bilingualText } from "./localized-text.ts";

/** An organisation, forum or agency that CORETT works with or speaks to. */
export const organization = z
  .strictObject({
    id: identifier,
    name: bilingualText,
    acronym: bilingualText.optional(),
    kind: z.enum([
      "forum",
      "international",
      "cooperation",
      "civil-society",
      "private-sector",
      "platform",
    ]),
    /** Id of the audience that it belongs to. */
    audience: identifier,
    /** Absent for a region or the world. */
    countries: z.array(countryCode).min(1).optional(),
    site: hostName.optional(),
    sample,
    status: textStatus,
    evidence,
  })
  .meta({ id: "Organization" });
export type Organization = z.infer<typeof organization>;
