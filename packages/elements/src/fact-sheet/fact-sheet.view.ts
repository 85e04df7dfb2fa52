import type { LocalizedText, PublishedFactSheet } from "@corett/model";
import { textIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { statusIn } from "../status.ts";

/**
 * A fact sheet in words: a title, a lead, sections with headings, and where it
 * comes from.
 *
 * @throws Error if the document is not what it says
 */
export function factSheetView(
  document: PublishedFactSheet,
  language: string,
): Mark {
  const { title, lead, sections, origin, citations, status } = document;
  const write =
    (name: string) =>
    (text: LocalizedText): Mark =>
      textMark(name, text, language);
  const notes = [
    `${textIn(origin, language)}.`,
    ...citations.map((citation) => textIn(citation, language)),
  ];
  return [
    "corett-fact-sheet",
    {},
    write("h2")(title),
    write("p")(lead),
    ...sections.flatMap(({ heading, paragraphs, points }): Mark[] => [
      write("h3")(heading),
      ...paragraphs.map(write("p")),
      ...(points.length
        ? [["ul", {}, ...points.map(write("li"))] as const]
        : []),
    ]),
    ["p", {}, ["small", {}, statusIn(status, language) + notes.join(" ")]],
  ];
}
