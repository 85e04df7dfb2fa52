/** Two colours that meet, by token name, and the least contrast between them. */
export interface ContrastPair {
  readonly on: string;
  readonly mark: string;
  /** WCAG 2.2 contrast ratio. */
  readonly least: number;
}

const BODY = 7;
const TEXT = 4.5;
const PART = 3;

const surfaces = (mark: string, least: number, ...on: readonly string[]) =>
  on.map((surface): ContrastPair => ({ on: surface, mark, least }));

/**
 * What must be told from what, in every scheme: body text like WCAG 2.2 SC 1.4.6
 * (AAA), other text like 1.4.3, edges and chart marks like 1.4.11.
 */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...surfaces("color-text", BODY, "color-bg", "color-bg-soft"),
  ...surfaces("color-text-muted", TEXT, "color-bg", "color-bg-soft"),
  ...surfaces("color-accent", TEXT, "color-bg", "color-bg-soft"),
  ...surfaces("color-warning", TEXT, "color-bg"),
  ...surfaces("color-border", PART, "color-bg"),
  ...surfaces("color-focus", PART, "color-bg", "color-bg-soft"),
  ...[1, 2, 3, 4, 5, 6].flatMap((series) =>
    surfaces(`color-data-${series}`, PART, "color-bg"),
  ),
];
