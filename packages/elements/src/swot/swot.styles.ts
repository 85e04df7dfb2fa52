import { css } from "lit";

export const swotStyles = css`
  .head {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .letter {
    flex: none;
    inline-size: 1.8em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.8em;
    text-align: center;
  }
  /* What is within the Coalition has a full edge, what is outside a double one. */
  .part:nth-child(even) {
    border-block-start-style: double;
    border-block-start-width: 6px;
  }
  @container outline (min-width: 600px) {
    .sections {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
