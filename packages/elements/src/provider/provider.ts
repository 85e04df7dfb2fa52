import { css, dress, PlainElement } from "../plain-element.ts";
import { VERSION } from "../register.ts";

/** What elements below look for, by the provider's attribute. */
const CONTEXT: Readonly<Record<string, string>> = {
  country: "data-corett-country",
  theme: "data-corett-theme",
  scheme: "data-corett-scheme",
  base: "data-corett-base",
};

/** Draws every element of the kit below anew, those in shadow roots too. */
function refresh(root: ParentNode): void {
  for (const element of root.querySelectorAll("*")) {
    // What Lit gives every element of the kit.
    (element as { requestUpdate?: () => void }).requestUpdate?.();
    if (element.shadowRoot) refresh(element.shadowRoot);
  }
}

/**
 * One place to say the language, the country, the theme and where the data are,
 * for all elements below. It puts them into attributes (`lang`,
 * `data-corett-country`, `-theme`, `-scheme`, `-base`), so a page can also write
 * those by itself on any element, and do without a script.
 *
 * @summary Language, country, theme and data for all elements below
 * @tag corett-provider
 * @attr {string} lang - Language, a BCP 47 tag
 * @attr {string} country - ISO 3166-1 code: `country="CR"` makes `es` write numbers as Costa Rica does
 * @attr {string} theme - Theme of the tokens, as `gt`; else the country's. Its style sheet must be on the page
 * @attr {"light" | "dark" | "light-high-contrast" | "dark-high-contrast" | "auto"} scheme - Scheme of the tokens
 * @attr {string} base - Address of the folder that `src` of documents below starts from
 * @slot - The page, or part of it
 */
export class CorettProvider extends PlainElement {
  /** The version of the kit that the class comes from. */
  static readonly version: string = VERSION;

  static readonly observedAttributes = ["lang", ...Object.keys(CONTEXT)];

  connectedCallback(): void {
    if (!this.shadowRoot)
      dress(
        this,
        [
          css`
            :host {
              display: contents;
            }
          `,
        ],
        document.createElement("slot"),
      );
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    for (const [name, context] of Object.entries(CONTEXT)) {
      const value =
        this.getAttribute(name) ??
        // A country brings its theme.
        (name === "theme"
          ? this.getAttribute("country")?.toLowerCase()
          : undefined);
      if (value) this.setAttribute(context, value);
      else this.removeAttribute(context);
    }
    refresh(this);
  }
}
