import type { PublishedVideo } from "@corett/model";
import { autonymOf } from "../autonyms.ts";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { statusIn } from "../status.ts";
import { type VideoWords, videoMessages } from "./video.messages.ts";

/** Links to the files that go with the video, each a point of a list. */
function besides(
  { captions, signing, described }: PublishedVideo,
  words: VideoWords,
  language: string,
): Mark[] {
  const link = (
    part: string,
    href: string,
    more: Mark[1],
    ...inside: (Mark | string)[]
  ): Mark => ["a", { href, "data-part": part, ...more }, ...inside];
  return [
    ...signing.map((one): Mark => [
      "li",
      {},
      `${words.signing}: `,
      link(
        "signing",
        one.file,
        {},
        `${one.name}, `,
        textMark("span", one.place, language),
      ),
    ]),
    ...(described
      ? [
          [
            "li",
            {},
            link("described", described, {}, words.described),
          ] satisfies Mark,
        ]
      : []),
    ...captions.map((one): Mark => [
      "li",
      {},
      `${words.captions}: `,
      link(
        "captions",
        one.file,
        { hreflang: one.language, lang: one.language },
        autonymOf(one.language),
      ),
    ]),
  ];
}

/**
 * A link to the same video at a site that shows it, for the words of a video: one
 * is asked before one goes there.
 */
export function externalMark(address: string, language: string): Mark {
  const { external } = wordsIn(videoMessages, language);
  return [
    "p",
    {},
    [
      "a",
      { href: address, rel: "noreferrer", "data-part": "external" },
      external(new URL(address).hostname),
    ],
  ];
}

/**
 * A video in words: what it shows, links to its files, its transcript.
 *
 * @throws Error if the document is not what it says
 */
export function videoView(document: PublishedVideo, language: string): Mark {
  const { title, description, seconds, file, transcript, sample, status } =
    document;
  const words = wordsIn(videoMessages, language);
  const length = words.length(Math.floor(seconds / 60), seconds % 60);
  return [
    "corett-video",
    {},
    textMark("h3", title, language),
    textMark("p", description, language),
    // Stands by itself, so that the element can make a button of it.
    ["a", { href: file, "data-part": "video" }, `${words.watch} (${length})`],
    ["ul", {}, ...besides(document, words, language)],
    ["h4", {}, words.transcript],
    ...transcript.map((text) => textMark("p", text, language)),
    [
      "p",
      {},
      ["small", {}, statusIn(status, language) + (sample ? words.sample : "")],
    ],
  ];
}
