import { css } from "lit";

export const monitoringMatrixStyles = css`
  /* Nine columns become cards in places half as wide again: the measure is in
     letters of this box, which are larger than those of the table in it. */
  .list {
    font-size: 1.5em;
  }
  .list > * {
    font-size: 0.6em;
  }
  .progress {
    max-inline-size: 12em;
    block-size: 1.1em;
  }
  .goal {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .none {
    stroke-dasharray: 3;
  }
  .value {
    fill: var(--_accent);
  }
  line {
    stroke: var(--_text);
    stroke-width: 2;
  }
  td:last-child {
    font-weight: 700;
  }
`;
