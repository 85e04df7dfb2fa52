import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";
import { keyMessageStyles } from "./key-message.styles.ts";

/**
 * One key message of the strategy for one audience, as a card.
 *
 * @summary A key message for an audience
 * @tag corett-key-message
 * @slot - The words of the message: audience, heading, paragraph, origin
 * @csspart frame - The box around everything
 * @csspart share - The link to this card
 */
export class CorettKeyMessage extends CorettElement {
  static override styles = [...sharedStyles, keyMessageStyles];

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
