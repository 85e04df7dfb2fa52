import { html } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * The strategy at a glance: objectives, lines with tactic, results, activities.
 *
 * @summary The strategy at a glance: objectives, lines with tactic, results, activities
 * @tag corett-strategy
 * @slot - A heading, sections, notes
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettStrategy extends CorettElement {
  static override styles = sharedStyles;

  protected draw(): unknown {
    return html`<slot></slot>${this.shareLink()}`;
  }
}
