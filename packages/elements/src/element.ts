import { html, nothing, type PropertyDeclarations } from "lit";
import { languageOf } from "./language.ts";
import { sharedMessages, wordsIn } from "./messages.ts";
import { VERSION } from "./register.ts";
import { onServer } from "./on-server.ts";
import { TurnElement } from "./turn-element.ts";

/**
 * What all components share: they dress the words that stand inside them. Bad
 * content costs a sentence and a console warning, never the words.
 *
 * @attr {string} lang - Language of the interface words and of the numbers, a BCP 47 tag; else the page's
 */
export abstract class CorettElement extends TurnElement {
  /** The version of the kit that the class comes from. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
  };

  #problem: Error | undefined;

  /** Draws the frame around the words. */
  protected abstract draw(): unknown;

  /**
   * Looks at the words.
   *
   * @throws Error if they cannot be used, with the cause "empty" if there are
   * none
   */
  protected read(): void {
    if (!onServer && !this.textContent.trim())
      throw new Error("no content", { cause: "empty" });
  }

  /** The language that the element speaks here, a BCP 47 tag. */
  protected get language(): string {
    return languageOf(this);
  }

  /** Of this very place. Absolute, for a `<base>` would bend a bare fragment. */
  protected get address(): string {
    return `${location.href.replace(/#.*/, "")}#${this.id}`;
  }

  /**
   * A link to this very place, which a device that can share improves. A
   * prerendered snippet has its own among the words: behind a slot it would be
   * painted before the words and pushed down by them while the page comes in.
   *
   * @param elsewhere - what shares where the device cannot
   */
  protected shareLink(elsewhere?: (event: Event) => void): unknown {
    if (onServer || this.querySelector(':scope>a[href^="#"]')) return undefined;
    const { share, link } = wordsIn(sharedMessages, this.language);
    const act = "share" in navigator ? shareTarget : elsewhere;
    return html`<a
      class="action"
      part="share"
      href=${this.address}
      @click=${act ?? nothing}
      >${act ? share : link}</a
    >`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A prerendered shadow root is drawn anew, not hydrated.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(): void {
    if (!onServer && document.readyState === "loading") {
      // The words may still be on their way.
      document.addEventListener("DOMContentLoaded", () => {
        this.requestUpdate();
      });
      return;
    }
    const before = this.#problem?.message;
    this.#problem = undefined;
    try {
      this.read();
    } catch (thrown) {
      this.#problem = thrown as Error; // neither the kit nor an engine throws anything else
      const { message } = this.#problem;
      if (message !== before)
        console.warn(`[corett] <${this.localName}>: ${message}`, this);
    }
  }

  protected override render(): unknown {
    const { empty, invalid } = wordsIn(sharedMessages, this.language);
    const sentence = this.#problem && (this.#problem.cause ? empty : invalid);
    // An editor that makes paragraphs has put the words behind the element.
    if (sentence === empty && this.closest("p")) return undefined;
    const drawn = this.draw();
    // One place in the template costs one comment node on every element.
    return html`<div class="frame" part="frame">
      ${sentence ? [drawn, html`<p class="problem">${sentence}</p>`] : drawn}
    </div>`;
  }
}

function shareTarget(event: Event): void {
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement; // it listens on one
  navigator
    .share({ title: document.title, url: href })
    // A reader who closes the sheet rejects the promise; that is no fault.
    .catch(() => undefined);
}
