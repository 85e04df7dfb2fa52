import { css } from "lit";

export const regionMapStyles = css`
  .frame {
    container-type: inline-size;
  }
  .land {
    fill: var(--_border);
    fill-opacity: 0.25;
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  .unknown {
    fill: none;
    stroke-dasharray: 3;
  }
  .bar {
    fill-opacity: 0.7;
  }
  .wide {
    display: none;
    font-size: 11px;
  }
  @container (min-width: 440px) {
    .plot,
    .walk {
      flex: none;
      block-size: auto;
      max-inline-size: 30rem;
      aspect-ratio: 480 / 262;
    }
    .wide {
      display: block;
    }
    .tiles,
    .small {
      display: none;
    }
  }
  @container (max-width: 439.9px) {
    .here :not(.small) {
      display: none;
    }
  }
`;
