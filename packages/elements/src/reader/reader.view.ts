import type { PublishedDocument } from "@corett/model";
import { documentView } from "../document/document.view.ts";
import type { Mark } from "../marks/marks.ts";
import { directionOf } from "../words/direction.ts";

/** The mark of easy words in a language tag (BCP 47, private use). */
export const EASY = /-x-easy$/;

/**
 * A document in several languages, or in easy words too (`es-419-x-easy`), one
 * after the other, each with its own `lang`: without a script all are there.
 *
 * @param languages - BCP 47 tags, the one to show first before the others
 */
export function readerView(
  document: PublishedDocument,
  languages: readonly string[],
): Mark {
  return [
    "corett-reader",
    {},
    ...languages.map((lang, index): Mark => {
      // Two places of a page cannot have the same name.
      const id = index ? `${document.id}-${lang}` : document.id;
      const [tag, attributes, ...words] = documentView(
        { ...document, id },
        lang,
      );
      const own = { id, lang, dir: directionOf(lang) };
      return [tag, { ...attributes, ...own }, ...words];
    }),
  ];
}
