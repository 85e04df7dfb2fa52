import { html } from "lit";
import { OutlineElement } from "../outline/outline-element.ts";
import type { OutlineSection } from "../outline/outline.view.ts";
import { audiencesStyles } from "./audiences.styles.ts";

/**
 * The audiences as cards: who they are, what they know, how they stand, what they
 * can do.
 *
 * @summary The audiences with knowledge, attitude and practice
 * @tag corett-audiences
 * @slot - A heading; then h3, labelled paragraphs and a list for each audience; notes
 * @slot end - The notes; the element puts them there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettAudiences extends OutlineElement {
  static override styles = [...OutlineElement.styles, audiencesStyles];

  protected section(section: OutlineSection): unknown {
    return html`<div class="part">
      <slot name=${section.heading}></slot>
      ${this.inside(section)}
    </div>`;
  }
}
