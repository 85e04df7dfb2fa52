import { z } from "zod";
import { textStatus } from "./approval.ts";
import { countryCode } from "./country.ts";
import { sample } from "./evidence.ts";
import { FORMS } from "./forms.ts";
import { identifier } from "./identifier.ts";
import { bilingualText, languageTag, plainText } from "./localized-text.ts";

/** A file of a video: its place below the folder that the page has it in. */
export const mediaFile = z
  .string()
  .regex(FORMS.mediaFile.regex)
  .max(200)
  .meta({ id: "MediaFile" });

/**
 * A short video with all that makes it everybody's: captions, a transcript, sign
 * language, audio description. Sign languages are national; there is no "Spanish"
 * signing.
 */
export const video = z
  .strictObject({
    id: identifier,
    title: bilingualText,
    /** What one sees and learns, in a sentence or two. */
    description: bilingualText,
    /** Whole seconds. */
    seconds: z.int().min(1).max(36_000),
    file: mediaFile,
    /** WebVTT, one a language. */
    captions: z
      .array(z.strictObject({ language: languageTag, file: mediaFile }))
      .min(1),
    /** All that is said and what one must see, paragraph by paragraph. */
    transcript: z.array(bilingualText).min(1),
    /** Videos of an interpreter, one a national sign language. */
    signing: z.array(
      z.strictObject({
        country: countryCode,
        /** What its community calls it, such as LENSEGUA. */
        name: plainText,
        file: mediaFile,
      }),
    ),
    /** The same video with a voice that tells what is to be seen. */
    described: mediaFile.optional(),
    sample,
    status: textStatus,
  })
  .meta({ id: "Video" });
export type Video = z.infer<typeof video>;
