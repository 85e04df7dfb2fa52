import { chartColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

export const chartStyles = [
  unsafeCSS(chartColors),
  css`
    :host {
      padding: 0;
    }
    .frame {
      display: flex;
      flex-direction: column;
      margin: 0;
      padding: 0;
      border: 0;
    }
    b {
      margin-block-start: 1em;
    }
    .plot {
      flex: 1 0 auto;
      inline-size: 100%;
      font:
        0.8em system-ui,
        sans-serif;
    }
    svg {
      overflow: visible;
      fill: var(--_text);
      dominant-baseline: central;
    }
    path {
      fill: none;
      stroke: var(--_border);
      vector-effect: non-scaling-stroke;
    }
    .bar {
      fill: var(--_d1);
    }
    .bar,
    .below,
    .s0 {
      stroke: var(--_d1);
    }
    .below {
      stroke-dasharray: 3;
    }
    .muted {
      fill: var(--_muted);
    }
    ::slotted(table) {
      inline-size: 100%;
      text-align: start;
    }
    summary {
      padding-block: 0.5em;
      color: var(--_accent);
      cursor: pointer;
    }
    button {
      min-block-size: 2.75em;
      font: inherit;
    }
    @media print {
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      button {
        display: none;
      }
    }
    @media (forced-colors: active) {
      svg,
      .bar {
        fill: CanvasText;
      }
      path {
        stroke: CanvasText;
      }
    }
  `,
];
