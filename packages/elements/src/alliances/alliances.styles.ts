import { css } from "lit";

export const alliancesStyles = css`
  .summary {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block: 0.5em 1em;
  }
  .summary p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .summary b {
    color: var(--_accent);
    font-size: 2.2em;
    line-height: 1;
  }
  .summary ul {
    padding: 0;
    list-style: none;
  }
  .summary li {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block-start: 0.3em;
  }
  .tally {
    grid-column: 1 / -1;
    block-size: 6px;
    fill: var(--_accent);
  }
  .map {
    display: none;
    fill: none;
    stroke: var(--_border);
  }
  circle {
    fill: var(--_bg);
    stroke: var(--_accent);
    stroke-width: 3;
  }
  text {
    fill: var(--_text);
    stroke: none;
    font-size: 14px;
    font-weight: 700;
    dominant-baseline: central;
  }
  @container (width > 46em) {
    .summary {
      grid-template-columns: 1fr 1fr 2fr;
    }
    .map {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .tally,
    text {
      fill: CanvasText;
    }
    .land,
    .border,
    circle {
      stroke: CanvasText;
      fill-opacity: 0;
    }
    circle {
      fill: Canvas;
      fill-opacity: 1;
    }
  }
`;
