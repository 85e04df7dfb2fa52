import { html } from "lit";
import { buttonStyles } from "../listing/button.styles.ts";
import { wordsIn } from "../messages.ts";
import { OutlineElement } from "../outline/outline-element.ts";
import type { OutlineSection } from "../outline/outline.view.ts";
import { strategyMessages } from "./strategy.messages.ts";
import { strategyStyles } from "./strategy.styles.ts";

/** Narrower places begin with the headings alone. */
const NARROW = 600;

/**
 * The strategy at a glance: objectives, then every line with its tactic, time
 * frames, results and activities. Each can be closed; on a telephone all but the
 * first are at first. On paper all are open.
 *
 * @summary The strategy at a glance
 * @tag corett-strategy
 * @slot - A heading, a lead; then h3, paragraphs, h4 and lists for each part; notes
 * @slot end - The notes; the element puts them there itself
 * @csspart frame - The box around everything
 * @csspart share - The link to this place
 */
export class CorettStrategy extends OutlineElement {
  static override styles = [
    ...OutlineElement.styles,
    buttonStyles,
    strategyStyles,
  ];

  #wide: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#openAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#openAll);
  }

  protected section(section: OutlineSection, index: number): unknown {
    this.#wide ??= this.offsetWidth >= NARROW;
    return html`<details class="part" ?open=${this.#wide || !index}>
      <summary><slot name=${section.heading}></slot></summary>
      ${this.inside(section)}
    </details>`;
  }

  protected override above(): unknown {
    const { open, close } = wordsIn(strategyMessages, this.language);
    return html`<div class="bar">
      <button type="button" @click=${this.#openAll}>${open}</button
      ><button type="button" @click=${this.#closeAll}>${close}</button>
    </div>`;
  }

  #all(open: boolean): void {
    for (const one of this.renderRoot.querySelectorAll("details"))
      one.open = open;
  }

  readonly #openAll = (): void => {
    this.#all(true);
  };

  readonly #closeAll = (): void => {
    this.#all(false);
  };
}
