import { mayLeadTo } from "../marks/marks.ts";
import type { Entry, ListingField, ListingRecord } from "./listing.view.ts";

/** The words of an element, spaces and line breaks of the markup left out. */
export const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, " ").trim() ?? "";

function entryOf(element: HTMLElement): Entry {
  const link = element.querySelector("a")?.getAttribute("href");
  return {
    text: wordsOf(element),
    // What the page says is not more trusted than what a file says.
    ...(link && mayLeadTo(link) && { href: link }),
    ...(element.lang && { lang: element.lang }),
  };
}

/** What stands in one element: its words, or each item of its list. */
export function fieldOf(element: HTMLElement): ListingField {
  const items = [...element.querySelectorAll("li")];
  const { value, figure } = element.dataset;
  return {
    entries: (items.length ? items : [element])
      .map(entryOf)
      .filter(({ text }) => text),
    value: value ?? figure,
  };
}

/** The rows of a table on the page, the names of its columns first. */
export function readTable({
  rows,
}: HTMLTableElement): readonly ListingRecord[] {
  return [...rows].map(({ cells }) => ({ fields: [...cells].map(fieldOf) }));
}
