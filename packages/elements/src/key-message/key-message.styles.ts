import { css } from "lit";

export const keyMessageStyles = css`
  ::slotted(p:first-of-type) {
    color: var(--_accent) !important;
  }
`;
