import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * Figures of one subject, one below the other: a large number, charts, a
 * pictogram, with what a reader must know to read them right.
 *
 * @summary An infographic made of charts
 * @tag corett-infographic
 * @slot - A heading, a lead, charts and their caveats
 * @csspart frame - The box around everything
 * @csspart share - The link to this infographic
 */
export class CorettInfographic extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
