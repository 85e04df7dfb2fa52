import { css } from "lit";

export const strategyStyles = css`
  .tools {
    display: flex;
    gap: 0.5em;
    float: inline-end;
  }
  button {
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_muted);
    border-radius: 4px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .part {
    padding-block: 0;
    border-block-start-width: 1px;
    border-inline-start: 4px solid var(--_accent);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "+";
    inline-size: 1em;
    color: var(--_accent);
    font-weight: 700;
    font-size: 1.3em;
    text-align: center;
  }
  [open] > summary::before {
    content: "–";
  }
  @media print {
    .tools,
    summary::before {
      display: none;
    }
    .part {
      break-inside: auto;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
