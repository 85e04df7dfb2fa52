import { css } from "lit";

export const factSheetStyles = css`
  ::slotted(h3) {
    color: var(--_accent) !important;
  }
  .action {
    display: inline-block;
    margin-inline-end: 1em;
    padding-inline: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  @media print {
    .action {
      display: none;
    }
  }
`;
