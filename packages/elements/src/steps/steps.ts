import { html, nothing } from "lit";
import { CorettElement } from "../element.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { stepsStyles } from "./steps.styles.ts";

/**
 * Steps in their order, each with its number on a line that leads on: a block of
 * an infographic.
 *
 * @summary Numbered steps
 * @tag corett-steps
 * @slot - A heading and an ordered list
 * @csspart frame - The box around everything
 */
export class CorettSteps extends CorettElement {
  static override styles = [...sharedStyles, stepsStyles];

  #steps: readonly HTMLElement[] = [];

  protected override read(): void {
    super.read();
    const list = onServer ? null : this.querySelector("ol");
    this.#steps = [...(list?.querySelectorAll("li") ?? [])];
    if (list) list.slot = "steps"; // it is drawn anew; on a server it stays
  }

  protected draw(): unknown {
    return html`<slot @slotchange=${this.#again}></slot>${
        this.#steps.length
          ? html`<ol>
              ${this.#steps.map(
                ({ textContent, lang }) =>
                  html`<li lang=${lang || nothing}>${textContent}</li>`,
              )}
            </ol>`
          : nothing
      }`;
  }

  /** A page that fills the element later is read again. */
  readonly #again = (): void => {
    this.requestUpdate();
  };
}
