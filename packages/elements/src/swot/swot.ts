import { html } from "lit";
import { OutlineElement } from "../outline/outline-element.ts";
import type { OutlineSection } from "../outline/outline.view.ts";
import { swotStyles } from "./swot.styles.ts";

/**
 * Strengths, opportunities, difficulties and threats: two by two where there is
 * room, one below the other where there is none.
 *
 * @summary Strengths, opportunities, difficulties and threats
 * @tag corett-swot
 * @slot - A heading; then h3 and a list for each quadrant; notes
 * @slot end - The notes; the element puts them there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettSwot extends OutlineElement {
  static override styles = [...OutlineElement.styles, swotStyles];

  protected section(section: OutlineSection): unknown {
    return html`<div class="part">
      <div class="head">
        <span class="letter" aria-hidden="true"
          >${section.title.charAt(0)}</span
        >
        <slot name=${section.heading}></slot>
      </div>
      ${this.inside(section)}
    </div>`;
  }
}
