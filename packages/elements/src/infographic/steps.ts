import { css, html, nothing } from "lit";
import { CorettElement } from "../element.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";

/**
 * Steps in their order, each with its number on a line that leads on. It is a
 * block of an infographic and comes with it.
 *
 * @summary Numbered steps
 * @tag corett-steps
 * @slot - A heading and an ordered list
 * @csspart frame - The box around everything
 */
export class CorettSteps extends CorettElement {
  static override styles = [
    ...sharedStyles,
    css`
      :host,
      .frame {
        margin: 0;
        padding: 0;
        border: 0;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: step;
      }
      li {
        position: relative;
        padding-block: 0.3em 1.2em;
        padding-inline-start: 3.2em;
        counter-increment: step;
      }
      li::before {
        content: counter(step);
        position: absolute;
        z-index: 1;
        inset-inline-start: 0;
        inset-block-start: 0;
        inline-size: 2.2em;
        line-height: 2.2em;
        border-radius: 50%;
        background: var(--_accent);
        color: var(--_bg);
        text-align: center;
        font-weight: 700;
        forced-color-adjust: none;
      }
      li:not(:last-child)::after {
        content: "";
        position: absolute;
        inset-inline-start: 1.1em;
        inset-block: 0;
        border-inline-start: 2px solid var(--_accent);
      }
      @media (forced-colors: active) {
        li::before {
          background: CanvasText;
          color: Canvas;
        }
      }
    `,
  ];

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
