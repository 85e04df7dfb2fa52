import { css } from "lit";

export const bulletinStyles = css`
  ::slotted(p:first-of-type) {
    font-weight: 700;
    color: var(--_accent) !important;
  }
  ::slotted(h2) {
    font-size: 1.8em;
    line-height: 1.15;
  }
`;
