import { css } from "lit";

export const readerStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button,
  select {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }
  .words {
    position: relative;
  }
  .s1 {
    font-size: 125%;
  }
  .s2 {
    font-size: 150%;
  }
  .s3 {
    font-size: 200%;
  }
  .here {
    position: absolute;
    inset-inline: -0.5em;
    border-inline-start: 6px solid var(--_accent);
    pointer-events: none;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
