import { html, nothing, type PropertyDeclarations } from "lit";
import { CorettElement } from "../element.ts";
import { type Mark, renderMarks } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { onServer } from "../on-server.ts";
import { sharedStyles } from "../shared.styles.ts";
import { qrMark } from "./qr.view.ts";
import { sheetMessages } from "./sheet.messages.ts";
import { sheetStyles } from "./sheet.styles.ts";

/** The page's own address: the one that it names itself, else where it is. */
function pageAddress(): string {
  const own = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const address = own?.href ?? location.href;
  return /^https?:/.test(address) ? address.replace(/#.*/, "") : "";
}

/**
 * What sheets of several sections share: a section can be folded where there is
 * little room, everything is open where there is more and on paper, links of the
 * contents lead where they say, and paper says where the page is on the web.
 */
export abstract class SheetElement extends CorettElement {
  static override styles = [...sharedStyles, sheetStyles];

  static override properties: PropertyDeclarations = {
    closed: { state: true },
    printed: { state: true },
  };

  /** The sections that the reader has folded, by number. @internal */
  declare closed: ReadonlySet<number>;

  /** The address to print, once the page is printed. @internal */
  declare printed: string;

  /** The headings of the sections that can be folded. */
  #headings: readonly Element[] = [];

  constructor() {
    super();
    this.closed = new Set();
    this.printed = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!onServer) addEventListener("beforeprint", this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#onPrint);
  }

  protected override read(): void {
    super.read();
    if (onServer) return; // the words come on the page only
    const headings: Element[] = [];
    for (const child of this.children) {
      const isLast = !child.nextElementSibling?.matches("h3,p,ul,ol,article");
      const isEnd = child.matches("article") || child.querySelector("small");
      if (child.localName === "h3") headings.push(child);
      const section = headings.length - 1;
      child.slot =
        child.localName === "h3"
          ? `h${section}`
          : isEnd && isLast && section >= 0
            ? "end"
            : section < 0
              ? ""
              : `b${section}`;
    }
    this.#headings = headings;
  }

  protected draw(): unknown {
    const { print: label } = wordsIn(sheetMessages, this.language);
    return html`<slot @slotchange=${this.#again} @click=${this.#follow}></slot>
      ${this.#headings.map((heading, section) => this.#section(heading, section))}
      <slot name="end"></slot>
      <div class="tools">
        ${
          // Only where there is a script to act on it.
          onServer
            ? nothing
            : html`<button
                class="action"
                part="print"
                type="button"
                @click=${() => {
                  print();
                }}
              >
                ${label}
              </button>`
        }${this.shareLink()}
      </div>
      ${this.printed ? this.#origin() : nothing}`;
  }

  #section(heading: Element, section: number): unknown {
    const isClosed = this.closed.has(section);
    return html`<div class=${isClosed ? "closed" : nothing}>
      <div class="head">
        <slot name="h${section}"></slot>
        <button
          type="button"
          aria-expanded=${!isClosed}
          aria-controls="b${section}"
          aria-label=${heading.textContent.trim()}
          @click=${() => {
            this.#fold(section, !isClosed);
          }}
        ></button>
      </div>
      <div class="body" id="b${section}">
        <slot name="b${section}"></slot>
      </div>
    </div>`;
  }

  #origin(): unknown {
    const { online, code } = wordsIn(sheetMessages, this.language);
    const drawing: Mark[] = qrMark(this.printed, code);
    return html`<div class="origin" part="origin">
      ${renderMarks(...drawing)}
      <p>${online}:<br />${this.printed}</p>
    </div>`;
  }

  #fold(section: number, closed: boolean): void {
    const next = new Set(this.closed);
    if (closed) next.add(section);
    else next.delete(section);
    this.closed = next;
  }

  readonly #again = (): void => {
    this.requestUpdate();
  };

  readonly #onPrint = (): void => {
    this.printed = pageAddress();
  };

  /** A link to a section opens it; in a shadow root a browser does not find it. */
  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest("a"); // one clicks on elements
    const place = link?.getAttribute("href")?.replace(/^#/, "");
    const section = this.#headings.findIndex(({ id }) => id && id === place);
    const heading = this.#headings[section];
    if (!(heading instanceof HTMLElement)) return;
    this.#fold(section, false);
    if (this.getRootNode() === document) return;
    event.preventDefault();
    heading.tabIndex = -1;
    heading.focus();
  };
}
