import { z } from "zod";
import { FORMS } from "./forms.ts";
import { countryCode } from "./country.ts";
import { sample } from "./evidence.ts";
import { calendarDate, identifier, webAddress } from "./identifier.ts";
import { bilingualText, languageTag } from "./localized-text.ts";

/** After so many days somebody must have dialled the number again. */
export const MAX_VALID_DAYS = 366;

const DAY = 24 * 60 * 60 * 1000;

const onlyZeros = (number: string) => /^[0 -]+$/.test(number);

const hotlineShape = z.strictObject({
  id: identifier,
  country: countryCode,
  /** Who answers. People without papers may fear the police: say it. */
  operator: z.strictObject({
    name: bilingualText,
    kind: z.enum([
      "police",
      "prosecutor",
      "government",
      "ombudsperson",
      "civil-society",
    ]),
  }),
  /** The number as one dials it inside the country: digits, spaces, hyphens. */
  number: z.string().regex(FORMS.localNumber.regex).max(20),
  /**
   * The same for a call from abroad (ITU-T E.164), or that it works only inside
   * the country: a short code dialled elsewhere may reach another service.
   */
  abroad: z.discriminatedUnion("reach", [
    z.strictObject({
      reach: z.literal("international"),
      e164: z.string().regex(FORMS.internationalNumber.regex),
    }),
    z.strictObject({ reach: z.literal("inside-country-only") }),
  ]),
  /** Required where the line answers on WhatsApp (ITU-T E.164). */
  whatsapp: z.string().regex(FORMS.internationalNumber.regex).optional(),
  /** Required where it can be reached by a web form or chat. */
  web: webAddress.optional(),
  channels: z.array(z.enum(["voice", "sms", "whatsapp", "web"])).min(1),
  topics: z
    .array(
      z.enum([
        "trafficking",
        "smuggling",
        "emergency",
        "missing-child",
        "gender-violence",
        "tip-line",
      ]),
    )
    .min(1),
  hours: bilingualText,
  languages: z.array(languageTag).min(1),
  free: z.boolean(),
  anonymous: z.boolean(),
  /** The body that answers for the number, in writing. */
  verifiedBy: bilingualText,
  verifiedOn: calendarDate,
  /** The last day on which it may be shown. */
  validUntil: calendarDate,
  /** Where the confirmation can be read, if it is public. */
  source: webAddress.optional(),
  sample,
});
export type Hotline = z.infer<typeof hotlineShape>;

/**
 * A number to call. A wrong one harms: it has an end, at most a year after
 * somebody answered for it, and a made-up one consists of zeros so that nobody
 * can take it for real.
 */
export const hotline = hotlineShape
  .superRefine((line, context) => {
    const tell = (path: string[], rule: string) => {
      context.addIssue({ code: "custom", path, params: { corett: rule } });
    };
    const dates = [line.verifiedOn, line.validUntil];
    const [from = NaN, until = NaN] = dates.every(
      (date) => calendarDate.safeParse(date).success,
    )
      ? dates.map(Date.parse)
      : []; // Of a date that is none, the field tells.
    const days = (until - from) / DAY;
    if (days < 0) tell(["validUntil"], "span-order");
    if (days > MAX_VALID_DAYS) tell(["validUntil"], "valid-too-long");
    if (line.sample && !onlyZeros(line.number)) tell(["number"], "real-sample");
    if (!line.sample && onlyZeros(line.number)) tell(["number"], "unreal");
    if (line.channels.includes("whatsapp") !== (line.whatsapp !== undefined))
      tell(["whatsapp"], "channel-detail");
    if (line.channels.includes("web") !== (line.web !== undefined))
      tell(["web"], "channel-detail");
    if (line.sample && line.whatsapp && !onlyZeros(line.whatsapp.slice(1)))
      tell(["whatsapp"], "real-sample");
    if (
      line.abroad.reach === "international" &&
      line.sample &&
      !onlyZeros(line.abroad.e164.slice(1))
    )
      tell(["abroad", "e164"], "real-sample");
  })
  .meta({ id: "Hotline" });

/** Whether a number may be shown, and if not, why. */
export type HotlineState = "show" | "sample" | "not-yet-valid" | "expired";

/**
 * Whether a hotline may be shown to the public on a day.
 *
 * @param day - `YYYY-MM-DD`, the reader's today
 */
export function hotlineState(line: Hotline, day: string): HotlineState {
  if (line.sample) return "sample";
  if (day < line.verifiedOn) return "not-yet-valid";
  return day > line.validUntil ? "expired" : "show";
}
