function cssColor(value: unknown): string {
  const { hex } = value as { readonly hex?: unknown }; // the parser's colour
  if (typeof hex !== "string") throw new Error("a colour has no hex");
  return hex;
}

function quoted(family: unknown): string {
  const name = String(family);
  return name.includes(" ") ? `"${name}"` : name;
}

/**
 * A resolved DTCG value as CSS.
 *
 * @throws Error for a type that no token of ours has yet
 */
export function cssValue(type: string, value: unknown): string {
  switch (type) {
    case "color":
      return cssColor(value);
    case "dimension":
    case "duration": {
      // Both are a value with a unit in DTCG 2025.10.
      const length = value as { readonly value: number; readonly unit: string };
      return length.value === 0 && type === "dimension"
        ? "0"
        : `${String(length.value)}${length.unit}`;
    }
    case "fontFamily":
      return [value].flat().map(quoted).join(", ");
    case "number":
      return String(value);
    default:
      throw new Error(`no CSS is written for a token of type "${type}"`);
  }
}
