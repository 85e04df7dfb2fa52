import { css, html } from "lit";
import { VERSION } from "../register.ts";
import { TurnElement } from "../turn-element.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * One large number with what it counts.
 *
 * @summary A large number and its label
 * @tag corett-statistic
 * @slot - The number in a `<strong>` and its label
 */
export class CorettStatistic extends TurnElement {
  static readonly version: string = VERSION;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
        padding: 0;
        container-type: inline-size;
      }
      ::slotted(strong) {
        display: block;
        margin-block-end: 0.15em;
        font-size: min(3em, 12.5cqi);
        line-height: 1;
        font-variant-numeric: tabular-nums;
        color: var(--_accent) !important;
      }
    `,
  ];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
