/**
 * What the kit uses of Lit, for the bundled files only: see
 * docs/decisions/0019-a-small-lit-in-the-bundle.md.
 */
export { css, unsafeCSS } from "./css.ts";
export { LitElement } from "./element.ts";
export { html, nothing } from "./template.ts";
