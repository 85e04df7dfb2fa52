import { nodeOf } from "../marks/marks.ts";
import { dress, PlainElement } from "../plain-element.ts";
import { VERSION } from "../register.ts";
import { logoStyles } from "./logo.styles.ts";
import { markMark } from "./logo.view.ts";

/**
 * CORETT's provisional logo: the mark, drawn, and beside it the words that stand
 * inside. Where the letters themselves must be exact, use the files of
 * `@corett/tokens/logo`.
 *
 * @summary The logo
 * @tag corett-logo
 * @attr {"mark" | "name" | "full" | "lockup"} variant - The mark alone, with the name (the default), with the full name, or with a national body's
 * @attr {"colour" | "mono" | "negative"} tone - In colour (the default), in the text's one colour, or white on the brand's
 * @slot - The name in `b`; the full name or the body's in `span`
 */
export class CorettLogo extends PlainElement {
  /** The version of the kit that the class comes from. */
  static readonly version: string = VERSION;

  connectedCallback(): void {
    if (!this.shadowRoot)
      dress(
        this,
        [logoStyles],
        nodeOf(markMark),
        document.createElement("slot"),
      );
  }
}
