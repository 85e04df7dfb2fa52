import { css } from "lit";

export const calendarStyles = css`
  .add {
    min-block-size: 32px;
    margin-block-start: 0.3em;
    padding-inline: 0.5em;
    font-size: 0.85em;
    font-weight: 400;
  }
  .modes b {
    min-inline-size: 9em;
    color: var(--_text);
    text-align: center;
  }
  .month th {
    padding: 0.3em;
    border-block-end: 2px solid var(--_accent);
    font-size: 0.85em;
    text-align: center;
  }
  .month td {
    block-size: 3em;
    padding: 0.2em;
    border: 1px solid var(--_border);
    font-size: 0.8em;
    hyphens: auto;
    cursor: pointer;
  }
  .date {
    display: inline-block;
    min-inline-size: 1.6em;
    line-height: 1.6em;
    text-align: center;
  }
  .other {
    color: var(--_muted);
    border-style: dotted;
  }
  [aria-current="date"] .date {
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 700;
  }
  .event {
    display: block;
    overflow: hidden;
    block-size: 6px;
    margin-block-start: 2px;
    background: var(--_accent);
    color: transparent;
    font-size: 0;
  }
  .events {
    padding: 0;
    list-style: none;
  }
  .events li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--_border);
    border-inline-start: 4px solid transparent;
  }
  .events b {
    flex: 1 1 100%;
  }
  .events .here {
    border-inline-start-color: var(--_accent);
  }
  .events .add {
    margin-inline-start: auto;
  }
  @container list (min-width: 640px) {
    .month td {
      block-size: 5.5em;
    }
    .event {
      block-size: auto;
      padding-inline: 3px;
      border-inline-start: 3px solid var(--_accent);
      background: none;
      color: inherit;
      font-size: 0.95em;
      line-height: 1.25;
    }
  }
  /* The month stays a grid where a list becomes cards. */
  .month,
  .month thead,
  .month tbody,
  .month tr,
  .month th,
  .month td {
    display: revert;
  }
  .month tr {
    border: 0;
  }
  .month td::before {
    content: none;
  }
  @media (forced-colors: active) {
    .event {
      background: CanvasText;
    }
    .events .here {
      border-color: Highlight;
    }
  }
`;
