import type { PublishedBulletin } from "@corett/model";
import { dateIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { contentsWords, endWords, sectionWords } from "../sheet/sheet.words.ts";
import { statusIn } from "../status.ts";
import { bulletinMessages } from "./bulletin.messages.ts";

/**
 * An issue of the bulletin in words: which quarter, a title, a lead, the contents,
 * articles, the earlier issues.
 *
 * @throws Error if the document is not what it says
 */
export function bulletinView(
  document: PublishedBulletin,
  language: string,
): Mark {
  const { id, title, lead, articles, archive, updated, status } = document;
  const words = wordsIn(bulletinMessages, language);
  const quarterIn = (quarter: string) => {
    const [year = "", number = ""] = quarter.split("-Q");
    return words.quarter(number, year);
  };
  return [
    "corett-bulletin",
    {},
    ["p", {}, quarterIn(document.quarter)],
    textMark("h2", title, language),
    textMark("p", lead, language),
    ...contentsWords(id, articles, language),
    ...articles.flatMap((article) => sectionWords(id, article, language)),
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
    endWords(
      [
        statusIn(status, language).trim(),
        words.updated(dateIn(updated, language)),
      ],
      language,
    ),
  ];
}
