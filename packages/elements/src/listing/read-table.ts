import { mayLeadTo } from "../marks/marks.ts";
import type { Entry, ListingField, ListingRow } from "./listing.view.ts";

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

function fieldOf(cell: HTMLElement): ListingField {
  const items = [...cell.querySelectorAll("li")];
  const { value, figure } = cell.dataset;
  return {
    entries: (items.length ? items : [cell]).map(entryOf),
    value: value ?? figure,
  };
}

/** The rows of a table on the page, the names of its columns first. */
export function readTable({ rows }: HTMLTableElement): readonly ListingRow[] {
  return [...rows].map(({ cells }) => [...cells].map(fieldOf));
}
