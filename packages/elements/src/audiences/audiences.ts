import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * The audiences: who they are, what they know, how they stand, what they can do.
 *
 * @summary The audiences: who they are, what they know, how they stand, what they can do
 * @tag corett-audiences
 * @slot - A heading, sections, notes
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettAudiences extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
