import { css } from "lit";

export const videoStyles = css`
  ::slotted(a),
  button {
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: 44px;
    padding: 0.5em 1em !important;
    border: 1px solid var(--_accent) !important;
    border-radius: 4px;
    background: none !important;
    color: var(--_accent) !important;
    font: inherit;
    cursor: pointer;
  }
  ::slotted(a) {
    font-weight: 700;
  }
  button[aria-pressed="true"] {
    border-width: 3px !important;
    font-weight: 700;
  }
  ::slotted(ul) {
    line-height: max(1lh, 24px);
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .stage:empty {
    display: none;
  }
  .stage > * {
    flex: 3 1 18em;
    min-inline-size: 0;
    margin: 0;
  }
  .stage > figure {
    flex: 1 1 12em;
  }
  .stage > p {
    flex: 1 1 100%;
  }
  .stage > button {
    flex: none;
  }
  video {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: #000;
  }
  figure video {
    aspect-ratio: 1;
  }
  @media print {
    .stage {
      display: none;
    }
  }
`;
