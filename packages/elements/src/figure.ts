import type { Figure, PublishedCell } from "@corett/model";

/** More people than live in the nine countries: a slip, not a count. */
const MAX_COUNT = 2e8;

/**
 * Reads a figure as a page writes it, in a cell's `data-figure` or as its text:
 * digits, `<5`, or the kind of a figure that is no number.
 *
 * @throws Error for anything else, negative and absurd counts included
 */
export function parseFigure(token: string): Figure {
  const [, below, digits] = /^(<?)(\d+)$/.exec(token) ?? [];
  const count = Number(digits);
  if (count <= MAX_COUNT)
    return below
      ? { kind: "below", limit: count }
      : { kind: "number", value: count };
  if (/^(suppressed|missing|not-applicable)$/.test(token))
    return { kind: token as "missing" }; // the pattern admits the kinds only
  throw new Error(`"${token}" is not a figure`);
}

/** The inverse of {@link parseFigure}. */
export function writeFigure(figure: Figure): string {
  return figure.kind === "number"
    ? `${figure.value}`
    : figure.kind === "below"
      ? `<${figure.limit}`
      : figure.kind;
}

/**
 * Reads a cell: a figure, and how firm it is if that is worth a word, as in
 * `234 provisional`.
 *
 * @throws Error as {@link parseFigure}
 */
export function parseCell(token: string): PublishedCell {
  const [, figure = token, firmness] =
    /^(.*) (estimate|provisional|break)$/.exec(token) ?? [];
  return {
    figure: parseFigure(figure),
    // The pattern admits these words only.
    ...(firmness && { firmness: firmness as "estimate" }),
  };
}

/** The inverse of {@link parseCell}. */
export function writeCell({ figure, firmness }: PublishedCell): string {
  return writeFigure(figure) + (firmness ? ` ${firmness}` : "");
}
