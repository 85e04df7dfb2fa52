import { css } from "../plain-element.ts";

export const logoStyles = css`
  :host {
    --_ring: light-dark(var(--corett-color-bg-brand, #004847), #f5f7f9);
    --_light: #c49840;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    min-inline-size: 90px;
    max-inline-size: 100%;
    padding: 0.6em;
    color: light-dark(#222833, #f5f7f9);
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    flex: none;
    inline-size: 3em;
    min-inline-size: 16px;
    fill: var(--_ring);
  }
  .light {
    fill: var(--_light);
  }
  ::slotted(b) {
    font:
      700 1.6em Montserrat,
      sans-serif;
    letter-spacing: 0.02em;
  }
  ::slotted(span) {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 22em;
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid;
    line-height: 1.3;
  }
  :host([variant="mark"]) {
    min-inline-size: 16px;
    position: relative;
  }
  :host([variant="mark"]) ::slotted(*) {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([variant="full"]) ::slotted(b) {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([variant="full"]) ::slotted(span) {
    padding: 0;
    border: 0;
    font-weight: 700;
  }
  :host([tone="mono"]) {
    --_ring: currentColor;
    color: inherit;
  }
  :host([tone="mono"]) .light {
    fill: none;
    stroke: currentColor;
    stroke-width: 3.2;
  }
  :host([tone="negative"]) {
    --_ring: #fff;
    background: var(--corett-color-bg-brand, #004847);
    color: #fff;
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
    .light {
      fill: none;
      stroke: CanvasText;
      stroke-width: 3.2;
    }
  }
`;
