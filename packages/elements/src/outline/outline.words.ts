import type { LocalizedText, PublishedOutline } from "@corett/model";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { statusIn } from "../status.ts";

type Section = PublishedOutline["sections"][number];
type List = Section["lists"][number];

/** The status and the notes of a document, small, each in its own language. */
export function noteWords(
  { notes, status }: Pick<PublishedOutline, "notes" | "status">,
  language: string,
): Mark {
  return [
    "p",
    {},
    [
      "small",
      {},
      statusIn(status, language),
      ...notes.flatMap((note, index): Mark[] => [
        ...(index ? [["br", {}] satisfies Mark] : []),
        textMark("span", note, language),
      ]),
    ],
  ];
}

const items = (
  texts: readonly LocalizedText[] | undefined,
  language: string,
): Mark[] =>
  texts?.length
    ? [["ul", {}, ...texts.map((text) => textMark("li", text, language))]]
    : [];

function listWords({ heading, items: all }: List, language: string): Mark[] {
  return [
    ...(heading ? [textMark("h4", heading, language)] : []),
    [
      "ul",
      {},
      ...all.map(({ text, parts, caution }): Mark => {
        const [name, attributes, ...inside] = textMark("li", text, language);
        return [
          name,
          attributes,
          ...inside,
          ...(caution ? [" ◌\u00a0", textMark("em", caution, language)] : []),
          ...items(parts, language),
        ];
      }),
    ],
  ];
}

function sectionWords(
  { heading, paragraphs, lists }: Section,
  language: string,
): Mark[] {
  return [
    textMark("h3", heading, language),
    ...paragraphs.map(({ label, text }): Mark =>
      label
        ? [
            "p",
            {},
            textMark("strong", label, language),
            ": ",
            textMark("span", text, language),
          ]
        : textMark("p", text, language),
    ),
    ...lists.flatMap((list) => listWords(list, language)),
  ];
}

/**
 * An outline in words: a heading, a lead, sections with labelled paragraphs and
 * lists, notes. All of them are children of the element, so that it can put each
 * in its place without writing it again.
 *
 * @param tag - the element that shows it
 * @throws Error if the document is not what it says
 */
export function outlineWords(
  tag: string,
  document: PublishedOutline,
  language: string,
): Mark {
  const { title, lead, sections } = document;
  return [
    tag,
    {},
    textMark("h2", title, language),
    ...(lead ? [textMark("p", lead, language)] : []),
    ...sections.flatMap((section) => sectionWords(section, language)),
    noteWords(document, language),
    // Room for the edges of the parts: see decision 2.
    ["br", {}],
    ["br", {}],
  ];
}
