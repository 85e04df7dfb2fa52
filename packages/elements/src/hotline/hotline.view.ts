import type { PublishedHotline } from "@corett/model";
import { dateIn, textIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { hotlineMessages } from "./hotline.messages.ts";

/** The digits of a number, with the plus of an international one. */
const dialled = (number: string) => number.replace(/[^\d+]/g, "");

/** Names of languages in a language; the tag itself where there is none. */
function languageNames(
  tags: readonly string[],
  language: string,
): readonly string[] {
  const names = new Intl.DisplayNames([language, "es-419"], {
    type: "language",
  });
  return tags.map((tag) => names.of(tag) ?? tag);
}

/**
 * A hotline in words: a number that can be tapped and everything that a caller
 * wants to know first. The element and the root it stands in carry the day until
 * which it may be shown.
 *
 * @throws Error if the document is not what it says
 */
export function hotlineView(
  document: PublishedHotline,
  language: string,
): Mark {
  const words = wordsIn(hotlineMessages, language);
  const place = textIn(document.place, language);
  const { number, e164, whatsapp, web } = document;
  const row = (label: string, text: string): Mark => [
    "li",
    {},
    ["b", {}, `${label}: `],
    text,
  ];
  const link = (label: string, href: string, text: string): Mark => [
    "li",
    {},
    ["b", {}, `${label}: `],
    ["a", { href }, text],
  ];
  return [
    "corett-hotline",
    { until: document.validUntil },
    textMark("h3", document.operator, language),
    [
      "p",
      {},
      ["a", { href: `tel:${dialled(number)}` }, words.call(number, place)],
    ],
    ...(e164 ? [] : [["p", {}, words.only(place)] satisfies Mark]),
    [
      "ul",
      {},
      ...(e164 ? [link(words.abroad, `tel:${e164}`, e164)] : []),
      ...(whatsapp
        ? [link(words.whatsapp, `https://wa.me/${whatsapp.slice(1)}`, whatsapp)]
        : []),
      ...(web ? [link(words.web, web, web.replace("https://", ""))] : []),
      row(words.who, textIn(document.operatorKind, language)),
      row(
        words.about,
        document.topics.map((topic) => textIn(topic, language)).join(", "),
      ),
      row(words.hours, textIn(document.hours, language)),
      row(
        words.languages,
        languageNames(document.languages, language).join(", "),
      ),
      row(words.cost, document.free ? words.free : words.paid),
      row(words.name, document.anonymous ? words.anonymous : words.named),
    ],
    [
      "p",
      {},
      [
        "small",
        {},
        ...(document.sample ? [`${words.sample} `] : []),
        words.verified(
          textIn(document.verifiedBy, language),
          dateIn(document.verifiedOn, language),
          dateIn(document.validUntil, language),
        ),
      ],
    ],
  ];
}
