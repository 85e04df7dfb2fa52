import { css } from "lit";

export const keyMessageStyles = css`
  ::slotted(p:first-of-type) {
    color: var(--_accent) !important;
  }
  ::slotted(figure) {
    margin-inline: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_border);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  button {
    padding-inline: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  :host([variant="banner"]) {
    --_bg: var(--corett-color-bg-brand, #004847);
    --_text: var(--corett-color-text-on-brand, #fff);
    --_accent: var(--_text);
  }
  :host([variant="banner"]) .frame {
    padding: 1.5em max(0.5em, 4%);
  }
  :host([variant="banner"]) ::slotted(h3) {
    font-size: 1.6em;
    line-height: 1.25;
  }
  :host([variant="quote"]) .frame {
    border-block: 0;
    border-inline-start: 6px solid var(--_accent);
    padding-inline-start: 1.25em;
  }
  :host([variant="quote"]) ::slotted(h3) {
    font-size: 1.35em;
    font-style: italic;
    font-weight: 500;
  }
`;
