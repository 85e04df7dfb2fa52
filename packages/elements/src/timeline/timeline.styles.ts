import { css } from "lit";

export const timelineStyles = css`
  .drawn {
    display: flex;
    gap: 0.5em;
  }
  .drawn ul {
    padding: 0;
    list-style: none;
  }
  .swatch {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.2em;
  }
  rect,
  .stripes {
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
    stroke-width: 10;
    stroke-dasharray: 3;
  }
  .track,
  .axis,
  .modes {
    display: none;
  }
  @container (width > 40em) {
    .modes,
    .gantt .axis {
      display: flex;
    }
    .axis {
      font-size: 0.8em;
      font-weight: 400;
    }
    .axis span {
      flex: 1;
      min-inline-size: 0;
      padding-inline-start: 3px;
      white-space: nowrap;
    }
    .gantt .list tr {
      grid-template-columns: 4fr 4fr 10fr;
      grid-auto-columns: 4fr;
      grid-auto-flow: column;
    }
    .gantt tr > :nth-child(3) {
      padding-inline: 0;
      background: repeating-linear-gradient(
        90deg,
        var(--_border) 0 1px,
        transparent 1px calc(100% / var(--steps))
      );
    }
    .gantt .track {
      display: block;
      block-size: 2em;
      margin-block-start: -0.4em;
    }
    .gantt :nth-child(3) > .drawn {
      display: block;
      color: var(--_muted);
      font-size: 0.85em;
    }
    .track + * {
      inline-size: fit-content;
      margin-inline-start: 3px;
      background: var(--_bg);
    }
    tbody tr > * {
      border-block: 0;
    }
    tbody tr:not(.again) > * {
      border-block-start: 1px solid var(--_border);
    }
  }
`;
