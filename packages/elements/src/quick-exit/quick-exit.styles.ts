import { css } from "../plain-element.ts";

// The reader's own colours: few bytes, and legible whatever the page does.
export const quickExitStyles = css`
  :host {
    display: flex !important;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    position: sticky !important;
    inset-block-start: 0 !important;
    z-index: 2147483647 !important;
    box-sizing: border-box;
    min-block-size: 4lh; /* its words had as much */
    max-block-size: 100vb;
    overflow: auto;
    padding: 4px 8px !important;
    border-block-end: 1px solid;
    background: Canvas !important;
    color: CanvasText !important;
  }
  :host([hidden]),
  ::slotted(br) {
    display: none !important;
  }
  ::slotted(a) {
    padding: 12px 20px !important;
    background: CanvasText !important;
    color: Canvas !important;
    font-weight: 700;
    line-height: 20px !important;
    text-decoration: none !important;
    /* Else each letter gets a ground of its own, in the letter's colour. */
    forced-color-adjust: none;
  }
  ::slotted(details) {
    flex: 1 7em;
  }
  i {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (max-width: 700px) {
    span {
      display: none;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
