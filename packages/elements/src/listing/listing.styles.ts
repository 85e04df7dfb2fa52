import { css } from "lit";

export const listingStyles = css`
  .frame,
  .list {
    container-type: inline-size;
  }
  label {
    flex: 1 1 8.5em;
    min-inline-size: 0;
    font-size: 0.9em;
  }
  label:first-child {
    flex: 2 1 15em;
  }
  input,
  select {
    display: block;
    inline-size: 100%;
  }
  [aria-pressed="true"] {
    border: 2px solid var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  /* Rows are grids: their columns are as wide as all rows need, shown or not, and
     a row that is out of view costs nothing. */
  .list :is(table, caption, thead, tbody) {
    display: block;
  }
  .list tr {
    display: grid;
    grid-template-columns: var(--columns);
  }
  .many tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .list th {
    align-self: end;
  }
  .list tbody th {
    align-self: stretch;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0.5em;
    border-block-end: 1px solid var(--_border);
    min-inline-size: 0;
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  thead th {
    padding: 0;
    border-block-end: 2px solid var(--_accent);
  }
  thead button {
    inline-size: 100%;
    padding-inline: 0.5em;
    border: 0;
    font-weight: 700;
    text-align: start;
    outline-offset: -3px;
  }
  [aria-sort="ascending"] button::after {
    content: " ↑";
  }
  [aria-sort="descending"] button::after {
    content: " ↓";
  }
  ul {
    margin: 0;
    padding-inline-start: 1em;
  }
  .list a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  :dir(rtl) > svg {
    transform: scaleX(-1);
  }
  @container (width > 40em) {
    /* What the row above says already: read aloud, not shown again. */
    .again .common > * {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .again .common {
      border: 0;
    }
  }
  @container (width <= 40em) {
    .list :is(tr, th, td) {
      display: block;
      border: 0;
    }
    .list thead tr {
      display: flex;
      overflow-x: auto;
    }
    .list thead th {
      flex: none;
    }
    .list thead button {
      white-space: nowrap;
    }
    .list tbody tr {
      margin-block-end: 0.75em;
      padding-block-end: 0.5em;
      border: 1px solid var(--_border);
      border-inline-start: 4px solid var(--_accent);
    }
    .list td {
      display: grid;
      grid-template-columns: minmax(5.75em, 28%) 1fr;
      gap: 0.75em;
      padding-block: 0.15em;
      overflow-wrap: anywhere;
    }
    .list td::before {
      content: attr(data-column);
      color: var(--_muted);
      font-size: 0.9em;
    }
    .list li {
      display: inline;
    }
    .list li:not(:last-child)::after {
      content: "; ";
    }
    .list ul {
      padding: 0;
    }
    .list td:empty {
      display: none;
    }
  }
  .list tr[hidden] {
    display: none;
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .list a::after {
      content: " (" attr(href) ")";
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_bg: Canvas;
      --_border: CanvasText;
      --_muted: CanvasText;
      --_text: CanvasText;
    }
    [aria-pressed="true"] {
      border-color: Highlight;
    }
  }
`;
