import { stackColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

export const stackedBarStyles = [
  unsafeCSS(stackColors),
  css`
    rect,
    path[class] {
      stroke: var(--_bg);
      stroke-width: 2;
    }
    .p0 {
      fill: var(--_d1);
    }
    .p1 {
      fill: var(--_d2);
    }
    .p2 {
      fill: var(--_d3);
    }
    .p3 {
      fill: var(--_d4);
    }
    .p4 {
      fill: var(--_d5);
    }
    .p5 {
      fill: var(--_d6);
    }
    /* A letter is legible on every colour because of its edge. */
    .in {
      stroke: var(--_bg);
      stroke-width: 3;
      stroke-linejoin: round;
      paint-order: stroke;
      font-weight: 700;
    }
    @media (forced-colors: active) {
      rect[class],
      path[class] {
        fill: Canvas;
        stroke: CanvasText;
      }
      .in {
        stroke: Canvas;
      }
    }
  `,
];
