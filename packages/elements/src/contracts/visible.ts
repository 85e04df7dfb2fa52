import { everythingIn } from "./stage.ts";

export const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

const SILENT = new Set(["script", "style", "template"]);

/** The text nodes right inside an element that say something. */
export const textsOf = (element: Element): Text[] =>
  SILENT.has(element.localName)
    ? []
    : [...element.childNodes].filter(
        (node): node is Text =>
          node instanceof Text && squeezed(node.data) !== "",
      );

/** The words that stand in the page itself, shadow roots left out. */
export const wordsInPage = (root: ParentNode): readonly Text[] =>
  [...root.querySelectorAll("*")].flatMap(textsOf);

/** What a style sheet writes after an element. */
const writtenBy = (element: Element): string =>
  /^"(.*)"$/.exec(getComputedStyle(element, "::after").content)?.[1] ?? "";

/** The texts that can be seen now, shadow roots included. */
export const seen = (root: ParentNode): readonly string[] =>
  [...everythingIn(root)]
    .filter((element) => element.checkVisibility({ opacityProperty: true }))
    .flatMap((element) => [
      ...textsOf(element).map(({ data }) => data),
      writtenBy(element),
    ])
    .map(squeezed)
    .filter(Boolean);
