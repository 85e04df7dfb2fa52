import type { Scheme } from "./read.ts";

/** Body text and the way to get help; other text; edges and chart marks. */
export type ContrastKind = "body" | "text" | "part";

/** Two colours that meet, by token name. */
export interface ContrastPair {
  readonly mark: string;
  readonly on: string;
  readonly kind: ContrastKind;
}

/**
 * The least WCAG 2.2 contrast ratio: body text as SC 1.4.6 (AAA), other text as
 * 1.4.3, parts as 1.4.11; with high contrast all text as 1.4.6 and parts as text.
 */
const LEAST: Readonly<Record<ContrastKind, readonly [number, number]>> = {
  body: [7, 7],
  text: [4.5, 7],
  part: [3, 4.5],
};

/** What a pair must have in a scheme. */
export function leastContrast(kind: ContrastKind, scheme: Scheme): number {
  const [usual, high] = LEAST[kind];
  return scheme.endsWith("high-contrast") ? high : usual;
}

const pairs = (mark: string, kind: ContrastKind, ...on: readonly string[]) =>
  on.map((surface): ContrastPair => ({
    mark: `color-${mark}`,
    on: `color-${surface}`,
    kind,
  }));

/** What must be told from what, in every theme and scheme. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...pairs("text", "body", "bg", "bg-soft"),
  ...pairs("text-on-brand", "body", "bg-brand"),
  ...pairs("on-help", "body", "help"),
  ...pairs("text-muted", "text", "bg", "bg-soft", "accent-soft"),
  ...pairs("accent", "text", "bg", "bg-soft", "accent-soft"),
  ...pairs(
    "text",
    "text",
    "accent-soft",
    "warning-soft",
    "success-soft",
    "info-soft",
  ),
  ...pairs("on-accent", "text", "accent"),
  ...pairs("visited", "text", "bg", "bg-soft"),
  ...pairs("warning", "text", "bg", "bg-soft", "warning-soft"),
  ...pairs("success", "text", "bg", "bg-soft", "success-soft"),
  ...pairs("info", "text", "bg", "bg-soft", "info-soft"),
  ...pairs("on-highlight", "text", "highlight"),
  ...pairs("help", "part", "bg", "bg-soft"),
  ...pairs("border", "part", "bg", "bg-soft", "accent-soft"),
  ...pairs("focus", "part", "bg", "bg-soft", "focus-outer"),
  ...pairs("highlight", "part", "bg-brand"),
  // A chart stands on the plain surface: on the soft one two series are too faint.
  ...[1, 2, 3, 4, 5, 6].flatMap((series) =>
    pairs(`data-${series}`, "part", "bg"),
  ),
];
