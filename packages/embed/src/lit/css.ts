/**
 * Constructable style sheets and nothing else. Lit's fallback for a browser
 * without them puts `<style>` elements into the page, which a strict policy
 * forbids; there the script ends at once and the words stay as they are.
 * (Safari before 16.4 and Firefox before 101.)
 */

/** A style sheet from a whole text. */
export function unsafeCSS(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A style sheet from a template without expressions: the kit has no others. */
export const css = ([text = ""]: readonly string[]) => unsafeCSS(text);
