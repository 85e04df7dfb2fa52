import { html, nothing, type PropertyDeclarations } from "lit";
import { autonymOf } from "../autonyms.ts";
import { CorettElement } from "../element.ts";
import { primaryOf } from "../language.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { type Piece, piecesIn } from "./pieces.ts";
import { readerMessages } from "./reader.messages.ts";
import { readerStyles } from "./reader.styles.ts";
import { EASY } from "./reader.view.ts";

/** The largest of the sizes in the styles; the first is the page's own. */
const LARGEST = 3;

/**
 * Reading help for what it wraps: larger text, another language or easy words
 * where they are inside, and the device's own voice. A child with a `lang` is the
 * text in that language; `es-419-x-easy` is easy words. Only voices that are on
 * the device read: the others send what is read to somebody.
 *
 * @summary Reading help
 * @tag corett-reader
 * @slot - What is read; children with `lang` are versions of it
 * @csspart frame - The box around everything
 */
export class CorettReader extends CorettElement {
  static override styles = [...sharedStyles, readerStyles];

  static override properties: PropertyDeclarations = {
    size: { state: true },
    version: { state: true },
    at: { state: true },
    isReading: { state: true },
  };

  /** How much larger the text is, in steps. @internal */
  declare size: number;

  /** The language of the version that is shown. @internal */
  declare version: string | undefined;

  /** The piece that is read, or at which reading goes on. @internal */
  declare at: number;

  /** Whether it is being read now. @internal */
  declare isReading: boolean;

  #pieces: readonly Piece[] = [];
  #versions: readonly HTMLElement[] = [];

  constructor() {
    super();
    this.size = this.at = 0;
    this.isReading = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Some engines know their voices later; some have none at all.
    if (!onServer) this.#speech?.addEventListener("voiceschanged", this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speech?.removeEventListener("voiceschanged", this.#again);
    this.#stop();
  }

  protected override read(): void {
    super.read();
    if (onServer) return; // the words come on the page only
    const versions = [...this.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && child.lang !== "",
    );
    this.#versions = versions;
    const chosen =
      versions.find(({ lang }) => lang === this.version) ?? versions[0];
    for (const one of versions) one.slot = one === chosen ? "" : "other";
    this.version = chosen?.lang;
  }

  protected draw(): unknown {
    if (onServer) return html`<slot></slot>`;
    const words = wordsIn(readerMessages, this.language);
    const button = (text: string, press: () => void, off = false) =>
      html`<button type="button" ?disabled=${off} @click=${press}>
        ${text}
      </button>`;
    return html`<div class="tools" role="group" aria-label=${words.help}>
        ${button(words.larger, () => this.size++, this.size === LARGEST)}
        ${this.size ? button(words.smaller, () => this.size--) : nothing}
        ${
          this.#voice
            ? html`${
                this.isReading
                  ? button(words.pause, this.#pause)
                  : button(words.listen, this.#read)
              }${
                this.isReading || this.at
                  ? button(words.stop, this.#stop)
                  : nothing
              }`
            : nothing
        }
        ${this.#versions.length > 1 ? this.#choice(words.language, words.easy) : nothing}
      </div>
      <div class="words s${this.size}">
        <slot @slotchange=${this.#again}></slot>
        ${this.isReading ? html`<div class="here"></div>` : nothing}
      </div>`;
  }

  /** Puts the sign beside what is read. */
  protected override updated(): void {
    const sign = this.renderRoot.querySelector<HTMLElement>(".here");
    const block = this.#pieces[this.at]?.block;
    if (!sign || !block) return;
    const { top, height } = block.getBoundingClientRect();
    const from = sign.parentElement?.getBoundingClientRect().top ?? 0;
    sign.style.insetBlockStart = `${top - from}px`;
    sign.style.blockSize = `${height}px`;
    block.scrollIntoView({ block: "nearest" });
  }

  #choice(label: string, easy: string): unknown {
    return html`<select
      aria-label=${label}
      @change=${(event: Event) => {
        this.#stop();
        this.version = (event.target as HTMLSelectElement).value; // it listens on one
      }}
    >
      ${this.#versions.map(
        ({ lang }) =>
          html`<option
            value=${lang}
            lang=${lang}
            ?selected=${lang === this.version}
          >
            ${autonymOf(lang)}${EASY.test(lang) ? `, ${easy}` : ""}
          </option>`,
      )}
    </select>`;
  }

  get #speech(): SpeechSynthesis | undefined {
    return onServer ? undefined : window.speechSynthesis;
  }

  /** A voice on this device for what is shown; none where there is none. */
  get #voice(): SpeechSynthesisVoice | undefined {
    const primary = primaryOf(this.version ?? this.language);
    return this.#speech
      ?.getVoices()
      .find(
        ({ localService, lang }) =>
          localService && primaryOf(lang.replace("_", "-")) === primary,
      );
  }

  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #read = (): void => {
    this.#pieces = piecesIn(this);
    this.isReading = true;
    addEventListener("pagehide", this.#stop, { once: true });
    this.#speak();
  };

  #speak(): void {
    const piece = this.#pieces[this.at];
    const voice = this.#voice;
    if (!piece || !voice) {
      this.#stop();
      return;
    }
    const saying = new SpeechSynthesisUtterance(piece.text);
    saying.voice = voice;
    saying.lang = voice.lang;
    const { at } = this;
    saying.onend = () => {
      // What was stopped ends too, and must not go on.
      if (!this.isReading || this.at !== at) return;
      this.at++;
      this.#speak();
    };
    this.#speech?.speak(saying);
  }

  /** Many phones cannot pause a voice: it begins the paragraph again. */
  readonly #pause = (): void => {
    this.isReading = false;
    this.#speech?.cancel();
  };

  readonly #stop = (): void => {
    if (this.isReading) this.#pause();
    removeEventListener("pagehide", this.#stop);
    this.at = 0;
  };
}
