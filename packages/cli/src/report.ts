import { jsonPath, type Words } from "@corett/model";
import type { LocatedProblem } from "./located-problem.ts";

/** The language in which the command speaks. */
export type Speech = keyof Words;

const LABELS = {
  error: { es: "error", en: "error" },
  notice: { es: "aviso", en: "notice" },
  value: { es: "hay", en: "found" },
  expected: { es: "se espera", en: "expected" },
  mend: { es: "remedio", en: "to mend" },
} as const satisfies Readonly<Record<string, Words>>;

/** Wide enough for the longest label. */
const INDENT = 12;

/**
 * One problem as lines for a terminal. The first begins with file, line and
 * column, which terminals and editors turn into a link.
 *
 * @param nameOf - how to call a file
 */
export function describeLocated(
  found: LocatedProblem,
  speech: Speech,
  nameOf: (file: string) => string = (file) => file,
): string {
  const { file, line, column, at, level, value, expected, mend } = found;
  const place = `${nameOf(file)}:${String(line)}:${String(column)}`;
  const row = (label: keyof typeof LABELS, text: string) =>
    `  ${LABELS[label][speech].padEnd(INDENT)}${text}`;
  return [
    `${place}  ${LABELS[level][speech]}  ${jsonPath(at)}`,
    ...(value === undefined ? [] : [row("value", value)]),
    row("expected", expected[speech]),
    row("mend", mend[speech]),
  ].join("\n");
}
