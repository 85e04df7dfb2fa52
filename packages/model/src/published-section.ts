import { z } from "zod";
import { identifier } from "./identifier.ts";
import { localizedText } from "./localized-text.ts";

/** A part of a sheet or an article: a heading with paragraphs and points. */
export const publishedSection = z
  .strictObject({
    id: identifier,
    heading: localizedText,
    paragraphs: z.array(localizedText),
    points: z.array(localizedText),
  })
  .meta({ id: "PublishedSection" });
export type PublishedSection = z.infer<typeof publishedSection>;
