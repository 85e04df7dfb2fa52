import type { PublishedKeyMessage } from "@corett/model";
import { pieceIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { statusIn } from "../status.ts";

/**
 * A key message in words: for whom, the message, what stands behind it, where
 * it comes from.
 *
 * @throws Error if the document is not what it says
 */
export function keyMessageView(
  document: PublishedKeyMessage,
  language: string,
): Mark {
  const { audience, text, detail, origin, status } = document;
  return [
    "corett-key-message",
    {},
    textMark("p", audience, language),
    textMark("h3", text, language),
    textMark("p", detail, language),
    [
      "p",
      {},
      ["small", {}, statusIn(status, language), pieceIn(origin, language), "."],
    ],
  ];
}
