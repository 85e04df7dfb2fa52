import { z } from "zod";
import { countryCode } from "./country.ts";
import { evidence } from "./evidence.ts";
import {
  firstDayOf,
  identifier,
  lastDayOf,
  partialDate,
} from "./identifier.ts";

/** Presidency and technical secretariat rotate apart from each other. */
export const termRole = z
  .enum(["presidency", "technical-secretariat"])
  .meta({ id: "TermRole" });
export type TermRole = z.infer<typeof termRole>;

/** Who holds an office of CORETT, from when, and until when it is known. */
export const term = z
  .strictObject({
    id: identifier,
    role: termRole,
    holder: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("country"),
        country: countryCode,
        /** Who represents it, in public and by name. */
        person: z.string().min(3).max(120).optional(),
      }),
      z.strictObject({ kind: z.literal("unknown") }),
    ]),
    from: partialDate,
    /** When it ended; absent if it lasts or if nobody has said. */
    to: partialDate.optional(),
    /** The last date for which a source says so. */
    seenUntil: partialDate.optional(),
    evidence,
  })
  .refine(
    ({ from, to, seenUntil }) =>
      [to, seenUntil].every(
        (end) => end === undefined || firstDayOf(from) <= lastDayOf(end),
      ),
    { path: ["from"], params: { corett: "span-order" } },
  )
  .meta({ id: "Term" });
export type Term = z.infer<typeof term>;

/**
 * The term that a source vouches for on a day. A term without an end is not
 * taken to last: after the last date that a source says, the answer is
 * `undefined`, and a view says that it is not known.
 *
 * @param day - `YYYY-MM-DD`
 */
export function termOn(
  terms: readonly Term[],
  role: TermRole,
  day: string,
): Term | undefined {
  return terms.find((one) => {
    const end = one.to ?? one.seenUntil;
    return (
      one.role === role &&
      one.holder.kind === "country" &&
      firstDayOf(one.from) <= day &&
      end !== undefined &&
      day <= lastDayOf(end)
    );
  });
}
