import { hostColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

/**
 * What every component starts from: the semantic colours under short private
 * names, a surface of its own, and legible words on it whatever the page's
 * style sheet says about paragraphs.
 *
 * The words do not move when a component takes them over: the surface reaches
 * half an em past them at both sides, so that they keep their width and lines,
 * and its upper edge takes the place of the blank line that a snippet begins
 * with (see words/snippet.ts).
 */
export const sharedStyles = [
  unsafeCSS(hostColors),
  css`
    :host {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      padding-block-start: calc(1lh - 12px);
      color: var(--_text);
      white-space: normal;
      text-align: start;
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
    .frame {
      flex: 1;
      margin-inline: -0.5em;
      padding: 8px 0.5em;
      border-block-start: 4px solid var(--_accent);
      border-block-end: 1px solid var(--_border);
      background: var(--_bg);
    }
    .action,
    ::slotted(a) {
      display: block;
      padding-block: 0.5em;
      color: var(--_accent) !important;
      font: inherit;
      text-decoration: underline;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    @media print {
      .action,
      ::slotted(a) {
        display: none;
      }
    }
  `,
];
