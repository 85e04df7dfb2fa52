import type { LocalizedText, PublishedFactSheet } from "@corett/model";
import { pieceIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { sheetMessages } from "./sheet.messages.ts";

type Section = PublishedFactSheet["sections"][number];

/** Where a section is on the page. */
const placeOf = (id: string, section: Section) => `${id}-${section.id}`;

/**
 * What there is to read, as links that work without a script. Two sections need
 * no list.
 *
 * @param id - of the document; the places on the page begin with it
 */
export function contentsWords(
  id: string,
  sections: readonly Section[],
  language: string,
): Mark[] {
  if (sections.length < 3) return [];
  const { contents } = wordsIn(sheetMessages, language);
  const link = (section: Section): Mark => [
    "li",
    {},
    textMark("a", section.heading, language, {
      href: `#${placeOf(id, section)}`,
    }),
  ];
  return [
    ["nav", { "aria-label": contents }, ["ol", {}, ...sections.map(link)]],
  ];
}

/** A section: its heading, which a link leads to, its paragraphs and points. */
export function sectionWords(
  id: string,
  section: Section,
  language: string,
): Mark[] {
  const { heading, paragraphs, points } = section;
  const write =
    (name: string) =>
    (text: LocalizedText): Mark =>
      textMark(name, text, language);
  return [
    textMark("h3", heading, language, { id: placeOf(id, section) }),
    ...paragraphs.map(write("p")),
    ...(points.length ? [["ul", {}, ...points.map(write("li"))] as const] : []),
  ];
}

/** The last words: status, origin, sources, small; a full stop after an origin. */
export function endWords(
  texts: readonly (LocalizedText | string)[],
  language: string,
): Mark {
  const all = texts
    .filter(Boolean)
    .flatMap((text, index): (Mark | string)[] => [
      index ? " " : "",
      ...(typeof text === "string" ? [text] : [pieceIn(text, language), "."]),
    ]);
  return ["p", {}, ["small", {}, ...all]];
}
