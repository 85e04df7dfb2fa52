import type { PublishedDocument } from "@corett/model";
import { bulletinView } from "../bulletin/bulletin.view.ts";
import { factSheetView } from "../fact-sheet/fact-sheet.view.ts";
import { hotlineView } from "../hotline/hotline.view.ts";
import { infographicView } from "../infographic/infographic.view.ts";
import { keyMessageView } from "../key-message/key-message.view.ts";
import { listingWords } from "../listing/listing.words.ts";
import type { Mark } from "../marks/marks.ts";
import { outlineWords } from "../outline/outline.words.ts";
import { videoView } from "../video/video.view.ts";

/** The element for a format: `corett-swot` for `corett/swot@1`. */
const tagOf = ({ format }: { readonly format: string }) =>
  format.replace("/", "-").replace("@1", "");

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
    case "corett/hotline@1":
      return hotlineView(document, language);
    case "corett/bulletin@1":
      return bulletinView(document, language);
    case "corett/video@1":
      return videoView(document, language);
    case "corett/strategy@1":
    case "corett/swot@1":
    case "corett/audiences@1":
      return outlineWords(tagOf(document), document, language);
    case "corett/content-plan@1":
    case "corett/timeline@1":
    case "corett/monitoring-matrix@1":
    case "corett/calendar@1":
    case "corett/alliances@1":
    case "corett/directory@1":
      return listingWords(tagOf(document), document, language);
    default: {
      const { format } = document as { readonly format: unknown }; // a file may say anything
      throw new Error(`the format "${String(format)}" is not known`);
    }
  }
}
