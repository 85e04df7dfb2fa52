import { css } from "lit";

export const listingStyles = css`
  .frame {
    container-type: inline-size;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block: 0.5em;
  }
  label {
    flex: 1 1 9em;
    min-inline-size: 0;
    font-size: 0.9em;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border: 1px solid var(--_border);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }
  input,
  select {
    display: block;
    inline-size: 100%;
  }
  button {
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding: 0;
    white-space: nowrap;
  }
  thead button {
    inline-size: 100%;
    border: 0;
    font-weight: 700;
    text-align: start;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  @container (max-width: 599.9px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tbody tr {
      margin-block-end: 1em;
      border: 1px solid var(--_border);
    }
    .number {
      text-align: start;
    }
    td::before {
      content: attr(data-column);
      display: block;
      font-size: 0.85em;
      color: var(--_muted);
    }
  }
  @media print {
    .controls,
    :not(th) > button,
    .end {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button,
    select,
    input {
      border-color: ButtonBorder;
    }
  }
`;
