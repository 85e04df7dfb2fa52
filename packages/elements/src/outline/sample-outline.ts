import type { LocalizedText, PublishedOutline } from "@corett/model";
import type { Mark } from "../marks/marks.ts";
import { both, inLanguage, LONG_TEXT, QUC } from "../listing/sample-listing.ts";
import { outlineWords } from "./outline.words.ts";

type Section = PublishedOutline["sections"][number];

/** A section of invented content. */
export const section = (
  id: string,
  heading: LocalizedText,
  labels: readonly LocalizedText[],
  lists: Section["lists"],
): Section => ({
  id,
  heading,
  paragraphs: labels.map((label) => ({
    label,
    text: both("Un texto inventado.", "An invented text."),
  })),
  lists,
});

/** An outline of invented content. */
export const outlineOf = <F extends PublishedOutline["format"]>(
  format: F,
  title: LocalizedText,
  sections: readonly Section[],
) => ({
  format,
  id: "sample",
  title,
  sections: [...sections],
  notes: [both("Texto inventado.", "Invented text.")],
  status: "provisional" as const,
});

/** A first heading in K'iche' as well, for a reader of it. */
export function translatedOutline(tag: string, sample: PublishedOutline): Mark {
  const sections = sample.sections.map((one, index) =>
    index ? one : { ...one, heading: { ...one.heading, quc: QUC } },
  );
  return inLanguage(outlineWords(tag, { ...sample, sections }, "quc"), "quc");
}

/** Every heading and every item far too long. */
export function longOutline(
  tag: string,
  sample: PublishedOutline,
  language: string,
): Mark {
  const sections = sample.sections.map((one) => ({
    ...one,
    heading: LONG_TEXT,
    lists: one.lists.map((list) => ({
      ...list,
      items: list.items.map((item) => ({ ...item, text: LONG_TEXT })),
    })),
  }));
  return outlineWords(tag, { ...sample, sections }, language);
}
