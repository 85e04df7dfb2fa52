import type { PublishedVideo } from "@corett/model";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { statusIn } from "../status.ts";
import { videoMessages } from "./video.messages.ts";

/**
 * A video in words: what it shows, links to its files, its transcript.
 *
 * @throws Error if the document is not what it says
 */
export function videoView(document: PublishedVideo, language: string): Mark {
  const { title, description, seconds, file, captions, signing } = document;
  const { transcript, described, sample, status } = document;
  const words = wordsIn(videoMessages, language);
  const length = words.length(Math.floor(seconds / 60), seconds % 60);
  return [
    "corett-video",
    {},
    textMark("h3", title, language),
    textMark("p", description, language),
    [
      "ul",
      {},
      [
        "li",
        {},
        ["a", { href: file, "data-part": "video" }, words.watch],
        ` (${length})`,
      ],
      ...captions.map((one): Mark => [
        "li",
        {},
        `${words.captions}: `,
        [
          "a",
          { href: one.file, "data-part": "captions", hreflang: one.language },
          one.language,
        ],
      ]),
      ...signing.map((one): Mark => [
        "li",
        {},
        `${words.signing}: `,
        [
          "a",
          { href: one.file, "data-part": "signing" },
          `${one.name}, `,
          textMark("span", one.place, language),
        ],
      ]),
      ...(described
        ? [
            [
              "li",
              {},
              [
                "a",
                { href: described, "data-part": "described" },
                words.described,
              ],
            ] satisfies Mark,
          ]
        : []),
    ],
    ["h4", {}, words.transcript],
    ...transcript.map((text) => textMark("p", text, language)),
    [
      "p",
      {},
      ["small", {}, statusIn(status, language) + (sample ? words.sample : "")],
    ],
  ];
}
