import { css } from "lit";

export const strategyStyles = css`
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
    .part {
      break-inside: auto;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
