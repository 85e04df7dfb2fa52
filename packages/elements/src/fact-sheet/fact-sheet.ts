import { html } from "lit";
import { CorettElement } from "../element.ts";
import { wordsIn } from "../messages.ts";
import { sharedStyles } from "../shared.styles.ts";
import { factSheetMessages } from "./fact-sheet.messages.ts";
import { factSheetStyles } from "./fact-sheet.styles.ts";
import { onServer } from "../on-server.ts";

/**
 * A fact sheet (hoja informativa): a title, a lead and short sections.
 *
 * @summary A fact sheet
 * @tag corett-fact-sheet
 * @slot - Headings, paragraphs and lists
 * @csspart frame - The box around everything
 * @csspart print - The button that prints the page
 * @csspart share - The link to this sheet
 */
export class CorettFactSheet extends CorettElement {
  static override styles = [...sharedStyles, factSheetStyles];

  protected draw(): unknown {
    const { print: label } = wordsIn(factSheetMessages, this.language);
    return html`<slot></slot>${
        // Only where there is a script to act on it.
        !onServer &&
        html`<button
          class="action"
          part="print"
          type="button"
          @click=${() => {
            print();
          }}
        >
          ${label}
        </button>`
      }${this.shareLink()}`;
  }
}
