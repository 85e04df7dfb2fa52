import { css } from "lit";

export const factSheetStyles = css`
  ::slotted(*) {
    margin-block: 0 0.5em !important;
  }
  ::slotted(h3) {
    color: var(--_accent) !important;
  }
  button {
    margin-inline-end: 1em;
    border: 0;
    background: none;
    cursor: pointer;
  }
`;
