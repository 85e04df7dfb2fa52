import { hostColors } from "@corett/tokens/host";
import { css } from "../plain-element.ts";

export const hotlineStyles = [
  hostColors,
  css`
    :host {
      --_help: var(--corett-color-help, light-dark(#961a04, #f4aa9b));
      --_on-help: var(--corett-color-on-help, light-dark(#fff, #13171f));
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      padding-block-start: calc(1lh - 12px);
      color: var(--_text);
      white-space: normal;
      overflow-wrap: break-word;
    }
    :host([hidden]),
    slot[hidden],
    ::slotted(br) {
      display: none !important;
    }
    .frame {
      flex: 1;
      margin-inline: -0.5em;
      padding: 8px 0.5em;
      border-block-start: 4px solid var(--_help);
      border-block-end: 1px solid var(--_border);
      background: var(--_bg);
    }
    ::slotted(*) {
      color: inherit !important;
      background: none !important;
    }
    ::slotted(a) {
      display: block;
      box-sizing: border-box;
      min-block-size: 48px;
      padding: 0.6em 1em !important;
      border: 2px solid var(--_help) !important;
      border-radius: 4px;
      background: var(--_help) !important;
      color: var(--_on-help) !important;
      font-size: 1.2em;
      font-weight: 700;
      line-height: 1.3;
      text-align: center;
      text-decoration: underline;
      overflow-wrap: anywhere;
    }
    ::slotted(a:focus-visible) {
      outline: 3px solid var(--_text);
      outline-offset: 3px;
    }
    .gone {
      margin-block: 1em;
      padding: 0.75em 1em;
      border-inline-start: 4px solid var(--_help);
      font-weight: 700;
    }
    .gone:empty {
      display: none;
    }
    @media (forced-colors: active) {
      ::slotted(a) {
        border-color: LinkText !important;
      }
    }
    @media print {
      ::slotted(a) {
        border-width: 3px !important;
        background: none !important;
        color: inherit !important;
      }
    }
  `,
];
