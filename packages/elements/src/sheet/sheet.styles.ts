import { css } from "lit";

export const sheetStyles = css`
  .frame {
    container-type: inline-size;
  }
  ::slotted(h3) {
    color: var(--_accent) !important;
  }
  ::slotted(nav) {
    /* A finger needs 24 px a line. */
    line-height: max(1lh, 24px);
    border-inline-start: 4px solid var(--_border);
  }
  .head {
    position: relative;
  }
  .head button {
    display: none;
    position: absolute;
    inset: 0 -0.5em;
    inline-size: calc(100% + 1em);
    border: 0;
    background: none;
    cursor: pointer;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .action {
    padding-inline: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .origin {
    display: none;
  }
  @container (max-width: 599.9px) {
    .head button {
      display: block;
    }
    .head ::slotted(h3)::after {
      content: " ▾";
    }
    .closed .head ::slotted(h3)::after {
      content: " ▸";
    }
    .closed .body {
      display: none;
    }
  }
  @media print {
    .closed .body {
      display: block;
    }
    .head ::slotted(h3)::after {
      content: none !important;
    }
    .head {
      break-after: avoid;
    }
    .head button,
    .tools,
    ::slotted(nav) {
      display: none;
    }
    .origin {
      display: flex;
      align-items: center;
      gap: 1em;
      margin-block: 1em;
      break-inside: avoid;
    }
    svg {
      flex: none;
      inline-size: 30mm;
      background: #fff;
      fill: #000;
      forced-color-adjust: none;
    }
  }
`;
