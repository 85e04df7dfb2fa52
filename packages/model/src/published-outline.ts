import { z } from "zod";
import { approval } from "./approval.ts";
import { identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/** A list under a heading, each item with what it is made of. */
export const outlineList = z
  .strictObject({
    /** Absent where the section's heading says it. */
    heading: localizedText.optional(),
    items: z
      .array(
        z.strictObject({
          text: localizedText,
          parts: z.array(localizedText).optional(),
          /** What to beware of in it, in a word or two: "to be confirmed". */
          caution: localizedText.optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "OutlineList" });

/** A part of an outline: a heading, paragraphs, lists. */
export const outlineSection = z
  .strictObject({
    id: identifier,
    heading: localizedText,
    paragraphs: z.array(
      z.strictObject({
        /** What the paragraph is about, in a word or two. */
        label: localizedText.optional(),
        text: localizedText,
      }),
    ),
    lists: z.array(outlineList),
  })
  .meta({ id: "OutlineSection" });
export type OutlineSection = z.infer<typeof outlineSection>;

const outlineOf = <F extends string>(name: F, title: string) =>
  z
    .strictObject({
      format: z.literal(`corett/${name}@1` as const),
      id: identifier,
      title: localizedText,
      lead: localizedText.optional(),
      sections: z.array(outlineSection).min(1).max(40),
      /** Which part of the strategy it was adapted from, and what to beware of. */
      notes: z.array(localizedText),
      status: approval,
    })
    .meta({ id: title });

/** The objectives and every line with its tactic, results and activities. */
export const publishedStrategy = outlineOf("strategy", "PublishedStrategy");
/** Strengths, opportunities, difficulties, threats: one section each. */
export const publishedSwot = outlineOf("swot", "PublishedSwot");
/** The audiences with who belongs to them, what they know, feel and do. */
export const publishedAudiences = outlineOf("audiences", "PublishedAudiences");

export type PublishedOutline =
  | z.infer<typeof publishedStrategy>
  | z.infer<typeof publishedSwot>
  | z.infer<typeof publishedAudiences>;
