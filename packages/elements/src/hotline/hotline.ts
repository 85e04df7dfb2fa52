import { html, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * A number to call that somebody has verified, until the day on which that ends.
 *
 * @summary A verified number to call
 * @tag corett-hotline
 * @attr {string} until - The last day on which the number may be shown, `YYYY-MM-DD`
 * @slot - The operator, the number as a link, who answers, when and in which languages
 * @csspart frame - The box around everything
 */
export class CorettHotline extends CorettElement {
  static override styles = sharedStyles;

  static override properties: PropertyDeclarations = {
    until: { reflect: true },
  };

  /** The last day on which the number may be shown, `YYYY-MM-DD`. */
  declare until: string | undefined;

  protected draw(): unknown {
    return html`<slot></slot>`;
  }
}
