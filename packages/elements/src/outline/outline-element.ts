import { html } from "lit";
import { CorettElement } from "../element.ts";
import { wordsOf } from "../listing/read-table.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { outlineStyles } from "./outline.styles.ts";
import { type OutlineSection, outlineView } from "./outline.view.ts";

/**
 * What the outlines share: they put the words that stand inside them in their
 * places, section by section. No word is written a second time.
 */
export abstract class OutlineElement extends CorettElement {
  static override styles = [...sharedStyles, outlineStyles];

  /** What stands inside, section by section; empty on a server. */
  protected sections: readonly OutlineSection[] = [];

  #children: readonly Element[] = [];

  protected override read(): void {
    super.read();
    if (onServer) return; // the words come on the page only
    this.#children = [...this.children];
    const { sections, slots } = outlineView(
      this.#children.map((child) => ({
        name: child.localName,
        text: wordsOf(child),
        labelled: child.firstElementChild?.localName === "strong",
        small: child.firstElementChild?.localName === "small",
      })),
    );
    this.sections = sections;
    this.#children.forEach((child, index) => {
      child.slot = slots[index] ?? "";
    });
  }

  /** Draws one section. */
  protected abstract section(section: OutlineSection, index: number): unknown;

  /** The words of a section below its heading. */
  protected inside({ texts, facts, lists }: OutlineSection): unknown {
    return html`<slot name=${texts}></slot>
      <div class="facts"><slot name=${facts}></slot></div>
      <div class="lists">
        ${lists.map((name) => html`<div><slot name=${name}></slot></div>`)}
      </div>`;
  }

  /** What stands above the sections. */
  protected above(): unknown {
    return undefined;
  }

  protected draw(): unknown {
    return html`<slot @slotchange=${this.#again}></slot>
      ${this.sections.length > 1 ? this.above() : undefined}
      <div class="sections">
        ${this.sections.map((section, index) => this.section(section, index))}
      </div>
      <slot name="end"></slot>${this.shareLink()}`;
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    if (this.#children.length !== this.children.length) this.requestUpdate();
  };
}
