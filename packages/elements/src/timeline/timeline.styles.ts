import { css } from "lit";

export const timelineStyles = css`
  .swatch {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.2em;
  }
  .drawn {
    display: flex;
    gap: 0.5em;
  }
  .drawn ul {
    padding: 0;
    list-style: none;
  }
  rect {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .open,
  .striped,
  .dotted {
    fill: var(--_bg);
  }
  .dotted {
    stroke-dasharray: 2 3;
  }
  .stripes {
    stroke: var(--_accent);
    stroke-width: 10;
    stroke-dasharray: 3;
    vector-effect: non-scaling-stroke;
  }
  .lines {
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  .track,
  .axis,
  .modes {
    display: none;
  }
  @container list (min-width: 640px) {
    .modes {
      display: flex;
    }
    .gantt {
      .axis {
        display: flex;
        font-size: 0.8em;
        font-weight: 400;
      }
      .axis span {
        flex: 1;
        min-inline-size: 0;
        border-inline-start: 1px solid var(--_border);
        padding-inline-start: 2px;
        white-space: nowrap;
      }
      .track {
        display: block;
        block-size: 2.2em;
        margin-block: -0.6em 0.2em;
      }
      td:nth-child(3) {
        padding-inline: 0;
      }
      th:nth-child(3) button {
        padding-inline: 2px;
      }
      td:nth-child(3) .drawn {
        display: block;
        font-size: 0.85em;
        color: var(--_muted);
      }
      col:nth-child(3) {
        inline-size: 48%;
      }
    }
  }
  tbody tr:not(.again) > * {
    border-block-start: 2px solid var(--_border);
  }
  tbody tr > * {
    border-block-end: 0;
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .open,
    .striped,
    .dotted {
      fill: Canvas;
    }
    .stripes {
      stroke: CanvasText;
    }
  }
`;
