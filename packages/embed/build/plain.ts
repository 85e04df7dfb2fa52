import { type Mark, markupOf } from "@corett/elements/words";

/** Attributes that mean something without the kit. Names of places are not. */
const KEPT = /^(href|hreflang|lang|dir|scope|rel|aria-label)$/;

/** A link to a place on the page, which plain words have no names for. */
const isPlace = ([name, { href = "" }]: Mark): boolean =>
  name === "a" && `${href}`.startsWith("#");

/**
 * Room for what a script adds, and a table of contents: it leads to places.
 */
const NEEDLESS = new Set(["br", "nav"]);

/** A mark as elements that every page and every mail program knows. */
function plainOf(mark: Mark): Mark {
  const [name, attributes, ...children] = mark;
  const kept = Object.entries(attributes).filter(([key]) => KEPT.test(key));
  const inside = children.flatMap((child): (Mark | string)[] => {
    if (typeof child === "string") return [child];
    return NEEDLESS.has(child[0]) ? [] : [plainOf(child)];
  });
  if (isPlace(mark)) return ["span", {}, ...inside];
  return [
    name.startsWith("corett-") ? "div" : name,
    Object.fromEntries(kept),
    ...inside,
  ];
}

/** A document's words as HTML without the kit's elements, on one line. */
export const plainWords = (mark: Mark): string => markupOf(plainOf(mark));
