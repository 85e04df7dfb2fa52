import type { LocalizedText, PublishedHotline } from "@corett/model";
import { autonymOf } from "../autonyms.ts";
import { dateIn, primaryOf, textIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { hotlineMessages } from "./hotline.messages.ts";

/** The digits of a number, with the plus of an international one. */
const dialled = (number: string) => number.replace(/[^\d+]/g, "");

/** Pieces with a comma between them. */
const listed = (pieces: readonly (Mark | string)[]): (Mark | string)[] =>
  pieces.flatMap((piece, index) => (index ? [", ", piece] : [piece]));

/** Each language as its speakers call it, so that they find it. */
const languageNames = (tags: readonly string[], language: string) =>
  listed(
    tags.map((tag): Mark | string =>
      primaryOf(tag) === primaryOf(language)
        ? autonymOf(tag)
        : ["span", { lang: tag }, autonymOf(tag)],
    ),
  );

/** Ways to reach the line: each a link that can be tapped. */
function ways(document: PublishedHotline, language: string): Mark[] {
  const words = wordsIn(hotlineMessages, language);
  const { number, e164, whatsapp, web } = document;
  const place = textIn(document.place, language);
  const link = (href: string, text: string): Mark => ["a", { href }, text];
  const paragraph = (mark: Mark | string): Mark => ["p", {}, mark];
  return [
    // Stands by itself, not in a paragraph, so that the element can dress it.
    link(`tel:${dialled(number)}`, words.call(number, place)),
    ...(e164
      ? [paragraph(link(`tel:${e164}`, words.abroad(e164)))]
      : [paragraph(words.only(place))]),
    ...(whatsapp
      ? [
          paragraph(
            link(
              `https://wa.me/${whatsapp.slice(1)}`,
              words.whatsapp(whatsapp),
            ),
          ),
        ]
      : []),
    ...(web
      ? [paragraph(link(web, words.web(web.replace(/^https:\/\/|\/$/g, ""))))]
      : []),
  ];
}

/**
 * A hotline in words: a number that can be tapped, until when it holds, and
 * everything that a caller wants to know first. The element carries the days
 * between which it may be shown; a reader without scripts is told the date.
 *
 * @throws Error if the document is not what it says
 */
export function hotlineView(
  document: PublishedHotline,
  language: string,
): Mark {
  const words = wordsIn(hotlineMessages, language);
  const { validUntil, verifiedOn, verifiedBy, sample } = document;
  const row = (label: string, ...inside: (Mark | string)[]): Mark => [
    "li",
    {},
    ["b", {}, `${label}: `],
    ...inside,
  ];
  const text = (localized: LocalizedText) =>
    textMark("span", localized, language);
  return [
    "corett-hotline",
    { verified: verifiedOn, until: validUntil },
    textMark("h3", document.operator, language),
    ...(sample ? [["p", {}, ["strong", {}, words.sample]] satisfies Mark] : []),
    ...ways(document, language),
    [
      "p",
      {},
      ["strong", {}, words.until(dateIn(validUntil, language))],
      ` ${words.verified(textIn(verifiedBy, language), dateIn(verifiedOn, language))}`,
    ],
    [
      "p",
      { "data-otherwise": "" },
      words.otherwise(textIn(document.otherwise, language)),
    ],
    [
      "ul",
      {},
      row(words.who, text(document.operatorKind)),
      row(words.about, ...listed(document.topics.map(text))),
      row(words.hours, text(document.hours)),
      row(words.languages, ...languageNames(document.languages, language)),
      row(words.cost, document.free ? words.free : words.paid),
      row(words.name, document.anonymous ? words.anonymous : words.named),
    ],
  ];
}
