import { css } from "lit";

export const keyMessageStyles = css`
  ::slotted(*) {
    margin: 0 0 0.5em !important;
  }
  ::slotted(p:first-of-type) {
    color: var(--_accent) !important;
    font-weight: 700;
  }
`;
