import type { PublishedDocument } from "@corett/model";
import { css, html, LitElement, type PropertyDeclarations } from "lit";
import { contextOf } from "../context.ts";
import { languageOf } from "../language.ts";
import { loadDocument } from "../load.ts";
import { nodeOf } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { VERSION } from "../register.ts";
import { documentMessages } from "./document.messages.ts";
import { documentView } from "./document.view.ts";

/**
 * Brings a published document: from an address that the page's author gave, or
 * as a property. What stands inside it is shown until the document is there,
 * and stays if it never comes or cannot be read.
 *
 * @summary Shows a published document
 * @tag corett-document
 * @attr {string} lang - The language to show the document in, a BCP 47 tag; else the page's
 * @slot - What to show without the document: a link to it, or a whole snippet
 */
export class CorettDocument extends LitElement {
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    lang: { reflect: true },
  };

  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** The document itself. It goes before `src`. */
  declare data: PublishedDocument | undefined;

  /** Address of a published document (JSON), same site or with CORS. */
  declare src: string | null;

  #loaded: unknown;
  #unreachable: Error | undefined;
  #loading: Promise<unknown> | undefined;
  #shown: Element | undefined;
  #problem: Error | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that is moved has given up loading on its way.
    if (this.hasUpdated && this.#loaded === undefined) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading = undefined;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("src")) this.#load();
    this.#shown = undefined;
    this.#problem = this.data ? undefined : this.#unreachable;
    const found = this.data ?? this.#loaded;
    try {
      if (found !== undefined)
        this.#shown = this.#build(found as PublishedDocument); // documentView throws if it is not
    } catch (thrown) {
      this.#problem = thrown as Error; // neither the kit nor an engine throws anything else
    }
    if (this.#problem) {
      const from = this.data ? "data" : (this.src ?? "");
      console.warn(
        `[corett] <corett-document> ${from}: ${this.#problem.message}`,
      );
    }
  }

  protected override render(): unknown {
    const { file } = wordsIn(documentMessages, languageOf(this));
    return (
      this.#shown ??
      html`<slot></slot>${this.#problem && html`<p role="note">${file}</p>`}`
    );
  }

  #build(document: PublishedDocument): Element {
    const language = languageOf(this);
    const element = nodeOf(documentView(document, language));
    element.id = this.id;
    element.setAttribute("lang", language);
    // Whichever way the page is written; in other languages the page knows.
    if (/^e[ns]\b/.test(language)) element.setAttribute("dir", "ltr");
    return element;
  }

  #load(): void {
    this.#loaded = this.#unreachable = this.#loading = undefined;
    if (!this.src) return;
    const base = contextOf(this, "data-corett-base");
    const loading = (this.#loading = loadDocument(
      base ? new URL(this.src, new URL(base, document.baseURI)).href : this.src,
    ));
    // The element may have left or turned to another address meanwhile.
    loading
      .then(
        (found) => {
          if (loading === this.#loading) this.#loaded = found;
        },
        (thrown: unknown) => {
          if (loading === this.#loading) this.#unreachable = thrown as Error; // it throws nothing else
        },
      )
      .finally(() => {
        this.requestUpdate();
      });
  }
}
