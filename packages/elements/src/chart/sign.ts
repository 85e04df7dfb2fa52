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

/** The number of a figure that is one. */
export function numberOf({ figure }: Cell): number | undefined {
  return figure.kind === "number" ? figure.value : undefined;
}

/** How far a figure reaches: a hidden count as far as the range it may lie in. */
export function reachOf(cell: Cell): number {
  return cell.figure.kind === "below"
    ? cell.figure.limit - 1
    : (numberOf(cell) ?? 0);
}

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
  return sign ? `${sign}\u00A0${text}` : text;
}

/** The shapes in a drawing, each once with its words: "× no data". */
export function keyOf(cells: readonly Cell[]): string {
  const entries = cells.flatMap((cell) => {
    // How firm a figure is stands in brackets behind it.
    const [, words = "", firm] = /^(.*?)(?: \((.*)\))?$/.exec(cell.text) ?? [];
    const sign = signOf(cell);
    return [
      sign && `${sign}\u00A0${words}`,
      firm && `${SIGNS[cell.firmness ?? ""] ?? ""}\u00A0${firm}`,
    ];
  });
  return [...new Set(entries)].filter(Boolean).join(" · ");
}

/**
 * How a figure is drawn: filled; empty if it is not final; dashed if it is a
 * range.
 */
export function lookOf({ figure, firmness }: Cell): string {
  return figure.kind === "below"
    ? "soft"
    : SIGNS[firmness ?? ""] === "○"
      ? "open"
      : "bar";
}
