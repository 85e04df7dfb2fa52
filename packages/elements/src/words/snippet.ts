import type { PublishedDocument } from "@corett/model";
import { documentView } from "../document/document.view.ts";
import type { Mark } from "../marks/marks.ts";
import { markupOf } from "./markup.ts";

/**
 * Blank lines at the end of a snippet. They keep room for what a script adds
 * (the frame, a link), so that nothing below moves when it comes; the component
 * hides them. A style sheet or a `style` attribute would be the usual way, but
 * a strict content security policy forbids both.
 */
const ROOM = { card: 4, page: 5 } as const;

/**
 * A document as the HTML that people paste into a page: the component's tag
 * with all its words, figures and sources as plain markup inside. It reads as
 * it stands when no script runs. Valid as HTML and as XHTML.
 *
 * @param language - BCP 47 tag of the words
 * @param shadow - writes an element's prerendered shadow root; with it the
 * snippet needs no script
 */
export function snippetOf(
  document: PublishedDocument,
  language: string,
  shadow?: (mark: Mark) => string,
): string {
  const [tag, , ...words] = documentView(document, language);
  const room = document.format === "corett/key-message@1" ? ROOM.card : ROOM.page;
  const blank = Array.from({ length: shadow ? 0 : room }, (): Mark => ["br", {}]);
  const whole: Mark = [
    tag,
    { id: document.id, lang: language },
    ...words,
    ...blank,
  ];
  return markupOf(whole, (mark) =>
    mark[0].startsWith("corett-") ? (shadow?.(mark) ?? "") : "",
  );
}
