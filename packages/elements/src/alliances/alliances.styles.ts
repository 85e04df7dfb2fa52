import { css } from "lit";

export const alliancesStyles = css`
  .summary {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.5em 1.5em;
    align-items: start;
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
    gap: 0 1em;
    margin-block-start: 0.3em;
  }
  .tally {
    grid-column: 1 / -1;
    block-size: 6px;
    fill: var(--_accent);
  }
  .map {
    display: none;
  }
  .land {
    fill: var(--_border);
    fill-opacity: 0.2;
    stroke: var(--_border);
  }
  .border {
    fill: none;
    stroke: var(--_bg);
  }
  circle {
    fill: var(--_bg);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  text {
    fill: var(--_text);
    font-size: 14px;
    font-weight: 700;
    dominant-baseline: central;
  }
  @container list (min-width: 700px) {
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
