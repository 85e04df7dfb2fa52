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
    .walk {
      display: flex;
      flex-direction: column;
      flex: 1 0 auto;
      position: relative;
    }
    .plot {
      flex: 1 0 auto;
      inline-size: 100%;
      font-size: 0.8em;
    }
    .here {
      position: absolute;
      inset: 0;
      block-size: 100%;
      fill: none;
      stroke: var(--_accent);
      stroke-width: 3;
      pointer-events: none;
    }
    .said {
      position: absolute;
      inset-block-end: 100%;
      padding-inline: 0.3em;
      border: 1px solid var(--_border);
      background: var(--_bg);
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
    .s0 {
      stroke: var(--_d1);
    }
    .below,
    .soft {
      fill: none;
      stroke: var(--_d1);
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
      margin-inline-end: 0.5em;
      border: 1px solid var(--_border);
      background: var(--_bg);
      color: var(--_accent);
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
      .bar,
      .muted {
        fill: CanvasText;
      }
      path {
        stroke: CanvasText;
      }
    }
  `,
];
