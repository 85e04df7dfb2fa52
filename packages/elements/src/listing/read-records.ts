import { fieldOf, wordsOf } from "./read-table.ts";
import type { ListingField, ListingRecord } from "./listing.view.ts";

const NOTHING: ListingField = { entries: [] };

/** The names and their descriptions in one list, in their order. */
function pairsOf(list: Element): Map<string, ListingField> {
  const pairs = new Map<string, ListingField>();
  let name = "";
  for (const one of list.querySelectorAll<HTMLElement>("dt,dd"))
    if (one.localName === "dt") name = wordsOf(one);
    else {
      const { entries, value } = pairs.get(name) ?? NOTHING;
      const more = fieldOf(one);
      pairs.set(name, {
        entries: [...entries, ...more.entries],
        value: value ?? more.value,
      });
    }
  return pairs;
}

/** The heading that a list stands under: the nearest before it. */
function headingOf(list: Element): HTMLElement | undefined {
  for (let at = list.previousElementSibling; at; at = at.previousElementSibling)
    if (/^h\d$/.test(at.localName)) return at as HTMLElement; // headings are
  return undefined;
}

/**
 * Records on the page, each a heading with a list of names and descriptions, as
 * rows of one table: the names of the columns first.
 */
export function readRecords(
  lists: readonly HTMLElement[],
  columns: string | undefined,
  first: string,
): readonly ListingRecord[] {
  const all = lists.map(pairsOf);
  const names = columns?.split("|") ?? [
    first,
    ...new Set(all.flatMap((pairs) => [...pairs.keys()])),
  ];
  const head = names.map((text) => ({ entries: [{ text }] }));
  return [
    { fields: head },
    ...lists.map((list, index) => {
      const heading = headingOf(list);
      return {
        id: list.dataset["id"],
        fields: [
          heading ? fieldOf(heading) : NOTHING,
          ...names.slice(1).map((name) => all[index]?.get(name) ?? NOTHING),
        ],
      };
    }),
  ];
}
