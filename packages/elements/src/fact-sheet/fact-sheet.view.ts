import type { PublishedFactSheet } from "@corett/model";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { contentsWords, endWords, sectionWords } from "../sheet/sheet.words.ts";
import { statusIn } from "../status.ts";

/**
 * A fact sheet in words: a title, a lead, the contents, sections with headings,
 * and where it comes from.
 *
 * @throws Error if the document is not what it says
 */
export function factSheetView(
  document: PublishedFactSheet,
  language: string,
): Mark {
  const { id, title, lead, sections, origin, citations, status } = document;
  return [
    "corett-fact-sheet",
    {},
    textMark("h2", title, language),
    textMark("p", lead, language),
    ...contentsWords(id, sections, language),
    ...sections.flatMap((section) => sectionWords(id, section, language)),
    endWords(
      [statusIn(status, language).trim(), origin, ...citations],
      language,
    ),
  ];
}
