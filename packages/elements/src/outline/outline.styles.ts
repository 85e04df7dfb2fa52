import { css } from "lit";

export const outlineStyles = css`
  .frame {
    container: outline / inline-size;
  }
  .sections {
    display: grid;
    gap: 0.75em;
  }
  .part {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_accent);
  }
  ::slotted(:is(h3, h4)) {
    margin-block: 0.35em !important;
  }
  ::slotted(h4) {
    color: var(--_muted) !important;
    font-size: 0.95em;
  }
  ::slotted(:is(p, ul)) {
    margin-block: 0.35em !important;
  }
  ::slotted(ul) {
    padding-inline-start: 1.2em !important;
  }
  .facts,
  .lists {
    display: grid;
    gap: 0 1.5em;
    align-items: start;
  }
  @container outline (min-width: 600px) {
    .facts,
    .lists {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }
  @media print {
    .part {
      break-inside: avoid;
    }
  }
`;
