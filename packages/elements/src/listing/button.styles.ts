import { css } from "lit";

/** Buttons and fields, as high as a finger needs. */
export const buttonStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: 0.5em;
    color: var(--_muted);
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
  button {
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  @media print {
    /* A button in a column's header is its name. */
    .bar.bar,
    :not(th) > button {
      display: none;
    }
  }
`;
