import { html, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { wordsIn } from "../messages.ts";
import { sharedStyles } from "../shared.styles.ts";
import { keyMessageMessages } from "./key-message.messages.ts";
import { keyMessageStyles } from "./key-message.styles.ts";

/**
 * One key message of the strategy for one audience. It can carry the message as
 * sound and in sign language: a `figure` with a `figcaption` that says in which.
 *
 * @summary A key message for an audience
 * @tag corett-key-message
 * @attr {"card" | "banner" | "quote"} variant - `card` (the default), `banner` on the brand's colour, or `quote` for use inside an article
 * @slot - The words of the message: audience, heading, paragraph, origin; figures with sound or signing
 * @csspart frame - The box around everything
 * @csspart share - What gives the link to this card
 */
export class CorettKeyMessage extends CorettElement {
  static override styles = [...sharedStyles, keyMessageStyles];

  static override properties: PropertyDeclarations = {
    variant: { reflect: true },
    open: { state: true },
    copied: { state: true },
  };

  /** `card`, `banner` or `quote`; anything else is a card. */
  declare variant: string | undefined;

  /** Whether the ways to share are in view, where the device has none. @internal */
  declare open: boolean | undefined;

  /** Whether the address has just been copied. @internal */
  declare copied: boolean | undefined;

  protected draw(): unknown {
    return html`<slot></slot>
      <div class="share">
        ${this.open ? this.#ways() : this.shareLink(this.#open)}
      </div>`;
  }

  /** Not before it is asked for: a page may have a hundred messages. */
  readonly #open = (event: Event): void => {
    event.preventDefault();
    this.open = true;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector("a")?.focus();
    });
  };

  /** A browser's player is 300 px wide, which a phone may not have. */
  protected override updated(): void {
    for (const { style } of this.querySelectorAll("audio"))
      style.maxInlineSize = "100%";
  }

  /** Links that a device can follow which cannot share by itself. */
  #ways(): unknown {
    const { mail, copy, copied } = wordsIn(keyMessageMessages, this.language);
    const address = this.address;
    const title = this.querySelector("h3")?.textContent ?? "";
    const [subject, text] = [title, `${title} ${address}`].map(
      encodeURIComponent,
    );
    return html`<a
        class="action"
        rel="noreferrer"
        href="https://wa.me/?text=${text}"
        >WhatsApp</a
      ><a class="action" href="mailto:?subject=${subject}&body=${text}"
        >${mail}</a
      >${
        // A page without https has none.
        "clipboard" in navigator
          ? html`<button
              class="action"
              part="share"
              type="button"
              @click=${() => {
                void navigator.clipboard.writeText(address).then(
                  () => (this.copied = true),
                  // A page may forbid it; the link is there to be copied.
                  () => undefined,
                );
              }}
            >
              ${this.copied ? copied : copy}
            </button>`
          : this.shareLink()
      }`;
  }
}
