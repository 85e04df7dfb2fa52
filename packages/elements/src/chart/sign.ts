import type { Cell } from "./chart.view.ts";

/** What stands where a bar or a dot would, were there a number. */
const SIGNS: Readonly<Record<string, string>> = {
  missing: "×",
  suppressed: "■",
  "not-applicable": "–",
  // Of figures that are drawn, but not as the others are.
  estimate: "○",
  provisional: "○",
  break: "¦",
};

/** The shape of a figure that is no number; nothing for one that is. */
export function signOf({ figure }: Cell): string {
  return figure.kind === "below"
    ? `<${figure.limit}`
    : (SIGNS[figure.kind] ?? "");
}

/**
 * A figure's words, after its shape where the drawing does not have it.
 *
 * @param alike - whether all figures are drawn alike, be they final or not
 */
export function signed(
  { figure, firmness, text }: Cell,
  alike = firmness === "break",
): string {
  const sign = SIGNS[figure.kind] ?? (alike ? SIGNS[firmness ?? ""] : "");
  return sign ? `${sign} ${text}` : text;
}

/** The shapes in a drawing, each once with its words: "× no data". */
export function keyOf(cells: readonly Cell[]): string {
  const entries = cells.flatMap((cell) => {
    const { firmness = "", text } = cell;
    const sign = signOf(cell);
    const firm = SIGNS[firmness];
    // How firm a figure is stands in brackets behind it.
    const [, words = ""] = /\((.*)\)$/.exec(text) ?? [];
    return [
      ...(sign ? [`${sign} ${text.replace(/ \(.*\)$/, "")}`] : []),
      ...(firm ? [`${firm} ${words}`] : []),
    ];
  });
  return [...new Set(entries)].join(" · ");
}

/**
 * How a figure is drawn: filled; empty if it is not final; dashed if it is a
 * range.
 */
export function lookOf({ figure, firmness }: Cell): "bar" | "open" | "soft" {
  return figure.kind === "below"
    ? "soft"
    : firmness === "estimate" || firmness === "provisional"
      ? "open"
      : "bar";
}
