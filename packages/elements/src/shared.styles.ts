import { hostColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

/**
 * What every component starts from: the semantic colours under short private
 * names, a block with its own surface, and legible words on it whatever the
 * page's style sheet says about paragraphs.
 */
export const sharedStyles = [
  unsafeCSS(hostColors),
  css`
    :host {
      display: block;
      max-inline-size: 44rem;
      margin-block: 1em;
      color: var(--_text);
      line-height: 1.5;
      overflow-wrap: break-word;
    }
    :host([hidden]),
    ::slotted(br) {
      display: none;
    }
    ::slotted(*) {
      color: inherit !important;
      background: none !important;
    }
    ::slotted(small) {
      display: block;
      font-size: 0.875em;
      color: var(--_muted) !important;
    }
    .frame {
      box-sizing: border-box;
      padding: 1em;
      border: 1px solid var(--_border);
      border-block-start: 4px solid var(--_accent);
      background: var(--_bg);
    }
    .action {
      display: inline-block;
      padding: 0.6em 0;
      color: var(--_accent);
      font: inherit;
      text-decoration: underline;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    @media print {
      .action {
        display: none;
      }
    }
  `,
];
