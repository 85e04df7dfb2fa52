import { css, html, LitElement } from "lit";
import { VERSION } from "../register.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * One large number with what it counts.
 *
 * @summary A large number and its label
 * @tag corett-statistic
 * @slot - The number in a `<strong>` and its label
 */
export class CorettStatistic extends LitElement {
  static readonly version: string = VERSION;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
        padding: 0;
      }
      ::slotted(strong) {
        display: block;
        font-size: 3em;
        line-height: 1;
        color: var(--_accent) !important;
      }
    `,
  ];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
