import { css } from "lit";

export const stepsStyles = css`
  :host,
  .frame {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  li {
    position: relative;
    padding-block: 0.3em 1.2em;
    padding-inline-start: 3.2em;
    counter-increment: step;
  }
  li::before {
    content: counter(step);
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 2.2em;
    line-height: 2.2em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_bg);
    text-align: center;
    font-weight: 700;
    forced-color-adjust: none;
  }
  li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-inline-start: 1.1em;
    inset-block: 0;
    border-inline-start: 2px solid var(--_accent);
  }
  @media (forced-colors: active) {
    li::before {
      background: CanvasText;
      color: Canvas;
    }
  }
`;
