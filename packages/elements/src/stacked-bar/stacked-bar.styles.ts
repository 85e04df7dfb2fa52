import { stackColors } from "@corett/tokens/host";
import { css, unsafeCSS } from "lit";

export const stackedBarStyles = [
  unsafeCSS(stackColors),
  css`
    .plot path,
    rect {
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
    [class^="l"] {
      fill: var(--_text);
      stroke: var(--_bg);
      stroke-width: 4;
      paint-order: stroke;
      font-weight: 700;
    }
    @media (forced-colors: active) {
      .plot path,
      rect {
        fill: CanvasText;
        stroke: Canvas;
      }
      [class^="l"] {
        fill: CanvasText;
        stroke: Canvas;
      }
    }
  `,
];
