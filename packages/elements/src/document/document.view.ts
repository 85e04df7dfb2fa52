import type { PublishedDocument } from "@corett/model";
import { factSheetView } from "../fact-sheet/fact-sheet.view.ts";
import { infographicView } from "../infographic/infographic.view.ts";
import { keyMessageView } from "../key-message/key-message.view.ts";
import type { Mark } from "../marks/marks.ts";

/**
 * A published document as the component that shows it, with all its words
 * inside.
 *
 * @throws Error if the document is of a kind or version that the kit does not
 * know, or not what it says
 */
export function documentView(
  document: PublishedDocument,
  language: string,
): Mark {
  switch (document.format) {
    case "corett/key-message@1":
      return keyMessageView(document, language);
    case "corett/fact-sheet@1":
      return factSheetView(document, language);
    case "corett/infographic@1":
      return infographicView(document, language);
    default: {
      const { format } = document as { readonly format: unknown }; // a file may say anything
      throw new Error(`the format "${String(format)}" is not known`);
    }
  }
}
