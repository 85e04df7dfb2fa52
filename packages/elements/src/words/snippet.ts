import type { PublishedDocument } from "@corett/model";
import { documentView } from "../document/document.view.ts";
import type { Mark } from "../marks/marks.ts";
import { sharedMessages, wordsIn } from "../messages.ts";
import { directionOf } from "./direction.ts";
import { markupOf } from "./markup.ts";

/**
 * A document as the component that shows it, with its id, its language, the
 * direction of that and all its words.
 *
 * @param language - BCP 47 tag of the words
 * @throws Error if the document is of an unknown kind
 */
export function documentMark(
  document: PublishedDocument,
  language: string,
): Mark {
  const [tag, attributes, ...words] = documentView(document, language);
  const own = { id: document.id, lang: language, dir: directionOf(language) };
  return [tag, { ...own, ...attributes }, ...words];
}

const BLANK: Mark = ["br", {}];

/**
 * Blank lines above and below the words. They keep room for what a script adds
 * (the frame's edge, a link), so that nothing moves when it comes; the component
 * hides them. A style sheet or a `style` attribute would be the usual way, but a
 * strict content security policy forbids both.
 */
function withRoom([tag, attributes, ...words]: Mark): Mark {
  return [tag, attributes, BLANK, ...words, BLANK, BLANK, BLANK];
}

/** The words with a link to them, which else a script adds. */
function withLink([tag, attributes, ...words]: Mark): Mark {
  const { id = "", lang = "" } = attributes;
  const { link } = wordsIn(sharedMessages, `${lang}`);
  return [tag, attributes, ...words, ["a", { href: `#${id}` }, link]];
}

/**
 * A document as the HTML that people paste into a page: the component's tag
 * with all its words, figures and sources as plain markup inside. It reads as
 * it stands when no script runs. Valid as HTML and as XHTML.
 *
 * @param shadow - writes an element's prerendered shadow root; with it the
 * snippet needs no script
 */
export function snippetOf(mark: Mark, shadow?: (mark: Mark) => string): string {
  if (shadow) {
    const linked = withLink(mark);
    return markupOf(linked, (one) => shadow(one === linked ? mark : one));
  }
  return markupOf(withRoom(mark));
}
