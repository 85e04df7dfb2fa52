import { css } from "lit";

export const audiencesStyles = css`
  /* Who they are, and beside it what they know, feel and do. */
  @container outline (min-width: 600px) {
    .part {
      display: grid;
      grid-template:
        "head head" auto
        "who what" auto / minmax(12em, 1fr) 2fr;
      gap: 0 1.5em;
    }
    ::slotted(h3) {
      grid-area: head;
    }
    .facts {
      grid-area: what;
      grid-template-columns: none;
      align-content: start;
    }
    .lists {
      grid-area: who;
    }
  }
`;
