import { css } from "lit";

export const regionMapStyles = css`
  .frame {
    container-type: inline-size;
  }
  .land {
    fill: currentColor;
    fill-opacity: 0.25;
    stroke: currentColor;
  }
  .borders {
    stroke: var(--_bg);
  }
  .land,
  .borders {
    vector-effect: non-scaling-stroke;
  }
  circle.bar {
    fill-opacity: 0.5;
  }
  .open,
  .soft {
    fill: none;
  }
  .s0 {
    stroke: currentColor;
  }
  .plot text {
    stroke: var(--_bg);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .wide {
    display: none;
    font-size: 10px;
  }
  @container (min-width: 640px) {
    .plot,
    .walk {
      flex: none;
      block-size: auto;
      max-inline-size: 45rem;
      aspect-ratio: 540 / 262;
    }
    .wide {
      display: block;
    }
    .fields,
    .small {
      display: none;
    }
  }
  @container (max-width: 639.9px) {
    .here :not(.small) {
      display: none;
    }
  }
`;
