import type { Cell } from "./matrix.ts";

/** The matrix as a page of the documentation. */
export function matrixPage(cells: readonly Cell[]): string {
  return cells
    .map(
      (c) =>
        `${c.setup} ${c.isDisallowed} ${c.role} ${c.way} ${c.editor}: ${c.reading.seen} / ${c.unscripted} | ${c.reading.orphans.slice(0, 100)} | ${c.reading.abroad.join()} | ${c.reading.errors.join(" ; ")}\n`,
    )
    .join("");
}
