/** What JSON can say. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A text between single quotes, where only the quote and the backslash mean something. */
const quoted = (text: string): string =>
  `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

/** Data as PHP, in the arrays that every PHP reads. */
export function phpOf(value: Plain, indent = ""): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value !== "object") return String(value);
  const inner = `${indent}\t`;
  const lines = Array.isArray(value)
    ? (value as readonly Plain[]).map((one) => phpOf(one, inner))
    : Object.entries(value).map(
        ([key, one]) => `${quoted(key)} => ${phpOf(one, inner)}`,
      );
  return lines.length === 0
    ? "array()"
    : `array(\n${lines.map((line) => `${inner}${line},\n`).join("")}${indent})`;
}

/** A PHP file that returns data. */
export const contractPhp = (contract: object): string =>
  `<?php\n// Written by the build of @corett/cms.\nreturn ${phpOf(contract as Plain)};\n`; // an interface of plain values
