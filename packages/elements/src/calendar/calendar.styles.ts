import { css } from "lit";

export const calendarStyles = css`
  .add {
    min-block-size: 32px;
    margin-block-start: 0.3em;
    padding-inline: 0.5em;
    font-size: 0.85em;
  }
  .bar b {
    flex: 0 1 9em;
    color: var(--_text);
    text-align: center;
  }
  .month th {
    padding: 0.3em 0;
    font-size: 0.85em;
    text-align: center;
    hyphens: none;
  }
  .month td {
    block-size: 3em;
    padding: 0.2em;
    border: 1px solid var(--_border);
    font-size: 0.8em;
    cursor: pointer;
  }
  .other {
    color: var(--_muted);
    opacity: 0.7;
  }
  [aria-current] .date {
    padding-inline: 0.4em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 700;
  }
  .event {
    display: block;
    overflow: hidden;
    block-size: 6px;
    margin-block-start: 2px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent);
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
    border-inline-start: 4px solid var(--_bg);
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
  @container (width > 40em) {
    .month td {
      block-size: 5.5em;
    }
    .event {
      block-size: auto;
      padding-inline: 3px;
      background: none;
      font-size: 0.95em;
      line-height: 1.25;
    }
  }
`;
