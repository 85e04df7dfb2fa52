/**
 * What elements without Lit start from: those on which somebody's safety may
 * depend. They are made of nodes and style sheets only, so that they also work
 * where a policy forbids Lit's templates (`trusted-types 'none'`).
 */
import type { Mark } from "./marks/marks.ts";

/** A server has no elements; the classes can be imported there all the same. */
export const PlainElement: typeof HTMLElement =
  typeof HTMLElement === "undefined"
    ? (Object as unknown as typeof HTMLElement) // nobody makes one there
    : HTMLElement;

/** What such a class says of its shadow root, for a page and for prerendering. */
export interface PlainShadow {
  readonly styles: readonly string[];
  readonly marks: readonly Mark[];
}

/** The text of a style sheet; the bundled files hold it without its layout. */
export function css([text = ""]: TemplateStringsArray): string {
  return text;
}

/** Gives an element its shadow root; a prerendered one is made anew. */
export function dress(
  element: HTMLElement,
  styles: readonly string[],
  ...nodes: readonly Node[]
): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.replaceChildren(...nodes);
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    // An old browser shows it without its looks; what it does matters more.
  }
  return root;
}
