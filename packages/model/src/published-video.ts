import { z } from "zod";
import { approval } from "./approval.ts";
import { countryCode } from "./country.ts";
import { identifier } from "./identifier.ts";
import { languageTag, localizedText } from "./localized-text.ts";
import { mediaFile } from "./video.ts";

/** A video with its captions, transcript, signing and description. */
export const publishedVideo = z
  .strictObject({
    format: z.literal("corett/video@1"),
    id: identifier,
    title: localizedText,
    description: localizedText,
    seconds: z.int().min(1).max(36_000),
    file: mediaFile,
    captions: z
      .array(z.strictObject({ language: languageTag, file: mediaFile }))
      .min(1),
    transcript: z.array(localizedText).min(1),
    signing: z.array(
      z.strictObject({
        country: countryCode,
        /** The country's name, as no two sign languages are one. */
        place: localizedText,
        name: z.string().min(1).max(80),
        file: mediaFile,
      }),
    ),
    described: mediaFile.optional(),
    sample: z.literal(true).optional(),
    status: approval,
  })
  .meta({ id: "PublishedVideo" });
export type PublishedVideo = z.infer<typeof publishedVideo>;
