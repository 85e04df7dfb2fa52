import { chartColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

/**
 * The looks of a drawing. A shape takes the colour of its text (`currentColor`),
 * so that one line puts all of them in a reader's own colours.
 */
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
      margin-block: 1em 0.5em;
    }
    b::after {
      content: attr(data-counted);
      display: block;
      font-weight: 400;
      color: var(--_muted);
    }
    .plot {
      flex: 1 0 auto;
      inline-size: 100%;
      max-inline-size: 45em;
      font-size: 0.8em;
      direction: ltr;
    }
    svg {
      overflow: visible;
      fill: currentColor;
      dominant-baseline: central;
    }
    path {
      fill: none;
      stroke: currentColor;
      vector-effect: non-scaling-stroke;
    }
    .s0 {
      color: var(--_d1);
    }
    .s1 {
      color: var(--_d2);
    }
    .s2 {
      color: var(--_d3);
    }
    .muted {
      color: var(--_muted);
    }
    .grid {
      color: var(--_border);
      stroke-opacity: 0.5;
    }
    .bar {
      stroke-width: 2;
      fill: currentColor;
    }
    .open {
      stroke-width: 2;
    }
    .soft {
      stroke-dasharray: 3;
    }
    .end {
      text-anchor: end;
    }
    .mid {
      text-anchor: middle;
    }
    .name {
      font-weight: 700;
    }
    ::slotted(table) {
      inline-size: 100%;
      text-align: start;
    }
    /* Columns of long words are wider than a phone. */
    details {
      overflow-x: auto;
    }
    summary:focus-visible {
      outline-offset: -3px;
    }
    summary::after {
      content: attr(aria-label);
    }
    summary {
      padding-block: 0.5em;
      color: var(--_accent);
      cursor: pointer;
    }
    @media print {
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
    @media (forced-colors: active) {
      .plot,
      .plot * {
        --_bg: Canvas;
        color: CanvasText;
      }
    }
  `,
];

/** The looks of what a drawing does with a script. */
export const walkStyles = css`
  .walk {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    position: relative;
    max-inline-size: 45em;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .walk:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  .here {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    pointer-events: none;
  }
  .said {
    position: absolute;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_accent);
    background: var(--_bg);
    font-size: 0.9em;
    pointer-events: none;
  }
  .cite {
    user-select: all;
  }
  button {
    min-block-size: 2.75em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--_muted);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  @media print {
    button,
    input {
      display: none;
    }
  }
`;
