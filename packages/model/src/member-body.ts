import { z } from "zod";
import { FORMS } from "./forms.ts";
import { textStatus } from "./approval.ts";
import { countryCode } from "./country.ts";
import { evidence } from "./evidence.ts";
import { hostName, identifier, partialDate } from "./identifier.ts";
import {
  bilingualText,
  languageTag,
  REQUIRED_LANGUAGES,
} from "./localized-text.ts";

/** What a national body is. They differ: never call all of them committees. */
export const bodyKind = z
  .enum([
    "secretariat",
    "commission",
    "council",
    "coalition",
    "committee",
    "office",
  ])
  .meta({ id: "BodyKind" });
export type BodyKind = z.infer<typeof bodyKind>;

const acronym = z.string().regex(FORMS.acronym.regex);

/** A law against trafficking or smuggling, as it is officially cited. */
export const law = z
  .strictObject({
    /** Its official name; laws may contain words that the kit would not use. */
    name: bilingualText,
    /** As it is cited, such as "Ley 9095". */
    number: z.string().min(1).max(80).optional(),
    date: partialDate.optional(),
    /** Where it was published, such as "La Gaceta 38, 2015-02-25". */
    gazette: z.string().min(1).max(120).optional(),
    /** Later laws that changed it. */
    reforms: z
      .array(
        z.strictObject({
          number: z.string().min(1).max(80),
          date: partialDate.optional(),
        }),
      )
      .optional(),
    evidence,
  })
  .meta({ id: "Law" });
export type Law = z.infer<typeof law>;

/**
 * The body through which a country is a member of CORETT. An acronym is not a
 * key: two countries have used the same.
 */
export const memberBody = z
  .strictObject({
    id: identifier,
    country: countryCode,
    name: bilingualText,
    /** The languages in which the name is the official one, not a translation. */
    officialIn: z.array(z.enum(REQUIRED_LANGUAGES)).min(1),
    acronym: acronym.optional(),
    kind: bodyKind,
    /** The interinstitutional body that it leads, if that is another. */
    leads: z
      .strictObject({
        name: bilingualText,
        acronym: acronym.optional(),
        kind: bodyKind,
      })
      .optional(),
    /** The ministry or office that it stands under or is chaired by. */
    under: z
      .strictObject({
        relation: z.enum(["ministry", "chair", "attached"]),
        name: bilingualText,
        evidence,
      })
      .optional(),
    /** Where its pages were seen; not a link, as nobody confirmed it. */
    sites: z.array(hostName),
    laws: z.array(law).min(1),
    languages: z.strictObject({
      official: z.array(languageTag).min(1),
      /** Others that many of its people speak, as far as the kit knows. */
      others: z.array(languageTag),
    }),
    notes: z.array(bilingualText).optional(),
    status: textStatus,
    evidence,
  })
  .meta({ id: "MemberBody" });
export type MemberBody = z.infer<typeof memberBody>;
