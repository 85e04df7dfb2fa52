import type { LocalizedText, PublishedBulletin } from "@corett/model";
import { dateIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { statusIn } from "../status.ts";
import { bulletinMessages } from "./bulletin.messages.ts";

/**
 * An issue of the bulletin in words: which quarter, a title, a lead, articles,
 * the earlier issues.
 *
 * @throws Error if the document is not what it says
 */
export function bulletinView(
  document: PublishedBulletin,
  language: string,
): Mark {
  const { title, lead, articles, archive, updated, status } = document;
  const words = wordsIn(bulletinMessages, language);
  const write =
    (name: string) =>
    (text: LocalizedText): Mark =>
      textMark(name, text, language);
  const quarterIn = (quarter: string) => {
    const [year = "", number = ""] = quarter.split("-Q");
    return words.quarter(number, year);
  };
  return [
    "corett-bulletin",
    {},
    ["p", {}, quarterIn(document.quarter)],
    write("h2")(title),
    write("p")(lead),
    ...articles.map(({ heading, paragraphs, points }): Mark => [
      "article",
      {},
      write("h3")(heading),
      ...paragraphs.map(write("p")),
      ...(points.length
        ? [["ul", {}, ...points.map(write("li"))] satisfies Mark]
        : []),
    ]),
    ...(archive.length
      ? [
          ["h3", {}, words.archive] satisfies Mark,
          [
            "ul",
            {},
            ...archive.map((issue): Mark => [
              "li",
              {},
              `${quarterIn(issue.quarter)}: `,
              textMark("span", issue.title, language),
            ]),
          ] satisfies Mark,
        ]
      : []),
    [
      "p",
      {},
      [
        "small",
        {},
        statusIn(status, language) + words.updated(dateIn(updated, language)),
      ],
    ],
  ];
}
