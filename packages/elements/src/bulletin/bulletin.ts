import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * An issue of the quarterly bulletin: cover, articles, archive.
 *
 * @summary The quarterly bulletin
 * @tag corett-bulletin
 * @slot - The quarter, a title, a lead, articles, the earlier issues
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettBulletin extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
