import { escapeMarkup } from "@corett/elements/words";
import { isAddress } from "../address.ts";

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Attributes that a browser follows. */
const LEADS = /^(href|src|data-corett-src|data-corett-base)$/;

/**
 * The start tag of an element: valid HTML and, with `/>`, well-formed XHTML.
 *
 * @throws RangeError if an address is neither https, http nor relative
 */
export function startTag(
  name: string,
  attributes: Attributes,
  end: ">" | "/>" = ">",
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    if (LEADS.test(key) && !isAddress(value))
      throw new RangeError(`"${value}" is no address for a snippet`);
    return ` ${key}="${oneLine(value)}"`;
  });
  return `<${name}${written.join("")}${end}`;
}

/** An element with HTML inside. */
export const elementOf = (
  name: string,
  attributes: Attributes,
  inside: string,
): string => `${startTag(name, attributes)}${inside}</${name}>`;

/**
 * A text for a place between tags or in a quoted attribute, on one line: an
 * editor that turns line breaks into paragraphs must find none. Breaks and
 * signs that have no place in HTML (controls, halves of a character) are written
 * as spaces.
 */
export const oneLine = (text: string): string =>
  escapeMarkup(text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " "));
