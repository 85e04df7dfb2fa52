import { z } from "zod";

/**
 * How well a fact is known. `official`: the body's own page or document, or the
 * custodian's own file; `reported`: press or a third party quoting the body by
 * name; `weak`: one old, undated or secondary source; `unverified`: general
 * knowledge that no page confirmed, to be checked before it is published.
 */
export const confidence = z
  .enum(["official", "reported", "weak", "unverified"])
  .meta({ id: "Confidence" });
export type Confidence = z.infer<typeof confidence>;

/** How well a fact is known, and from where. */
export const evidence = z
  .strictObject({
    confidence,
    /** Who says so and when, such as "minseg.gob.pa, 2023-09". */
    sources: z.array(z.string().min(3).max(200)),
  })
  .refine((one) => one.confidence === "unverified" || one.sources.length > 0, {
    path: ["sources"],
    params: { corett: "no-source" },
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidence>;

/**
 * Marks a record that was made up to show what such records look like. It is
 * never shown to the public as if it were real.
 */
export const sample = z.literal(true).optional();
