import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * Strengths, opportunities, difficulties and threats.
 *
 * @summary Strengths, opportunities, difficulties and threats
 * @tag corett-swot
 * @slot - A heading, sections, notes
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettSwot extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
