import type { LocalizedText } from "@corett/model";
import { autonymOf } from "./autonyms.ts";
import { textMark } from "./language.ts";
import type { Mark } from "./marks/marks.ts";

/**
 * Sound with the name of its language, as its speakers call it. It plays without
 * a script and loads nothing before it is played.
 */
export function audioMark(file: string, tag: string): Mark {
  const name = autonymOf(tag);
  return [
    "figure",
    { lang: tag },
    ["figcaption", {}, `♪ ${name}`],
    ["audio", { src: file, controls: "", preload: "none", "aria-label": name }],
  ];
}

/**
 * A video in a sign language with that language's name and its country: no two
 * are one.
 */
export function signingMark(
  file: string,
  name: string,
  place: LocalizedText,
  language: string,
): Mark {
  return [
    "figure",
    {},
    ["figcaption", {}, `${name}, `, textMark("span", place, language)],
    [
      "video",
      {
        src: file,
        controls: "",
        preload: "none",
        playsinline: "",
        width: 240,
        height: 240,
        "aria-label": name,
      },
    ],
  ];
}
