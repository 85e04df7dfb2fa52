import { css } from "lit";

/** One card for each row, each field with its label before it. */
const cards = css`
  thead,
  colgroup {
    display: none;
  }
  .order {
    display: block;
  }
  table,
  tbody,
  th {
    display: block;
  }
  tr {
    display: flow-root;
    margin-block-end: 0.75em;
    padding-block-end: 0.4em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
  }
  tbody th {
    padding: 0.5em 0.75em;
    font-size: 1.05em;
  }
  td {
    display: grid;
    grid-template-columns: minmax(5.5em, 28%) 1fr;
    gap: 0.75em;
    padding: 0.2em 0.75em;
    text-align: start;
  }
  td:empty {
    display: none;
  }
  td::before {
    content: attr(data-column);
    color: var(--_muted);
    font-size: 0.9em;
  }
  tbody th,
  td {
    border: 0;
  }
`;

export const listingStyles = css`
  .frame {
    container: list / inline-size;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  label {
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.9em;
  }
  label:first-child {
    grid-column: 1 / -1;
  }
  .order {
    display: none;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_muted);
    border-radius: 4px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }
  input,
  select {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.2em;
    text-overflow: ellipsis;
  }
  button {
    cursor: pointer;
  }
  button:hover,
  tbody tr:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_bg));
  }
  .state,
  .files,
  .modes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    margin-block: 0.25em;
    color: var(--_muted);
  }
  .modes button[aria-pressed="true"] {
    border: 2px solid var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  thead th {
    padding: 0;
    border-block-end: 2px solid var(--_accent);
    vertical-align: bottom;
  }
  thead button {
    inline-size: 100%;
    padding-inline: 0.5em;
    border: 0;
    font-weight: 700;
    text-align: start;
  }
  tr[hidden] {
    display: none;
  }
  .again th > * {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding-inline-start: 1em;
  }
  a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  :dir(rtl) > svg {
    transform: scaleX(-1);
  }
  @container list (max-width: 639.9px) {
    ${cards}
  }
  @container many (max-width: 959.9px) {
    ${cards}
  }
  @media print {
    .controls,
    .state,
    .files,
    .modes,
    thead button:not(:only-child) {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    a[href^="https"]::after {
      content: " (" attr(href) ")";
    }
  }
  @media (forced-colors: active) {
    .modes button[aria-pressed="true"] {
      border-color: Highlight;
    }
  }
`;
