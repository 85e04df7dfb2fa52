import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const OURS = fileURLToPath(new URL("../src/lit/index.ts", import.meta.url));

/**
 * Puts what the kit uses of Lit (`src/lit`) in the place of Lit.
 *
 * @throws Error if an element asks for a part of Lit that it does not stand for
 */
export function smallLit(): Plugin {
  return {
    name: "corett:small-lit",
    enforce: "pre",
    resolveId(source) {
      if (source === "lit") return OURS;
      if (/^(?:@lit|lit|lit-html|lit-element)\//.test(source))
        throw new Error(
          `${source} is not in the bundle's own Lit: check packages/embed/src/lit`,
        );
      return undefined;
    },
  };
}

/**
 * What the bundle's own Lit cannot parse in a template: an expression in the
 * text of an element that holds only text, `<` or `>` in an attribute, the
 * name of a property with capitals.
 */
export function whyNot(texts: readonly string[]): string | undefined {
  const text = texts.join("\0");
  if (/<(script|style|textarea|title)[^>]*>[^<]*\0/i.test(text))
    return "an expression in an element that holds only text";
  if (/=\s*("[^"<>]*[<>][^"]*"|'[^'<>]*[<>][^']*')/.test(text))
    return "< or > in an attribute";
  if (/\s\.[a-z]*[A-Z]/.test(text)) return "a property with capitals";
  return undefined;
}
