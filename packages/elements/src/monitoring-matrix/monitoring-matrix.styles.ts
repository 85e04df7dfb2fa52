import { css } from "lit";

export const monitoringMatrixStyles = css`
  .frame {
    container-name: list many;
  }
  td,
  tbody th {
    font-size: 0.92em;
  }
  .progress {
    max-inline-size: 12em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
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
  @media (forced-colors: active) {
    .value {
      fill: CanvasText;
    }
    .goal,
    line {
      stroke: CanvasText;
    }
  }
`;
