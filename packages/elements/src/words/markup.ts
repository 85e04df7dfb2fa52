import { attributesOf, type Mark } from "../marks/marks.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Makes a text safe between tags and in a quoted attribute, HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

/** Elements of HTML that have no end tag. */
const VOID = new Set(["br", "img", "source", "track"]);

/**
 * Writes marks as markup that is valid HTML and well-formed XHTML.
 *
 * @param shadow - gives what stands right after an element's start tag, if
 * anything: its prerendered shadow root
 */
export function markupOf(
  mark: Mark | string,
  shadow: (mark: Mark) => string = () => "",
): string {
  if (typeof mark === "string") return escapeMarkup(mark);
  const [name, , ...children] = mark;
  const written = attributesOf(mark)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join("");
  if (VOID.has(name)) return `<${name}${written}/>`;
  const inside = children.map((child) => markupOf(child, shadow)).join("");
  return `<${name}${written}>${shadow(mark)}${inside}</${name}>`;
}
