import { css } from "lit";

export const lineChartStyles = css`
  path {
    stroke-width: 2.5;
  }
  .grid,
  .break {
    stroke-width: 1;
  }
  .l1 {
    stroke-dasharray: 7 4;
  }
  .l2 {
    stroke-dasharray: 2 3;
  }
  .l3 {
    stroke-dasharray: 14 4;
  }
  .l4 {
    stroke-dasharray: 9 3 2 3;
  }
  .l5 {
    stroke-dasharray: 5 7;
  }
  .dot {
    stroke-width: 9;
    stroke-dasharray: none;
    stroke-linecap: round;
  }
  .l1.dot,
  .l4.dot {
    stroke-linecap: square;
    stroke-width: 7;
  }
  .l2.dot {
    stroke-width: 6;
  }
  .hollow {
    stroke: var(--_bg);
    stroke-width: 4;
  }
  .break {
    stroke-dasharray: 1 4;
  }
`;
