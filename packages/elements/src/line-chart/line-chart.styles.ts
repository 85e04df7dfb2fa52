import { css } from "lit";

export const lineChartStyles = css`
  .s1 {
    stroke: var(--_d2);
    stroke-dasharray: 7 4;
  }
  .s2 {
    stroke: var(--_d3);
    stroke-dasharray: 2 3;
  }
  .s0,
  .s1,
  .s2 {
    stroke-width: 2;
  }
  .dot {
    stroke-width: 8;
    stroke-dasharray: none;
    stroke-linecap: round;
  }
  .hollow {
    stroke: var(--_bg);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .break {
    stroke: var(--_text);
    stroke-dasharray: 1 4;
  }
  .s1.dot {
    stroke-linecap: square;
  }
  .s2.dot {
    stroke-width: 5;
  }
`;
