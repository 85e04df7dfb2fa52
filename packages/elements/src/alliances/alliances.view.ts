import { type ListingRow, textOfField } from "../listing/listing.view.ts";
import type { Mark } from "../marks/marks.ts";
import { BORDERS, LAND, MIDDLES } from "../region-map/shapes.ts";

/** The columns: alliance, kind, with whom, scope. */
const [KIND, SCOPE] = [1, 3];

/** How many alliances there are of a kind or in a place. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  /** The country's code, where the place is one. */
  readonly code?: string | undefined;
}

function tallied(names: readonly Omit<Tally, "count">[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const one of names)
    tallies.set(one.name, {
      ...one,
      count: (tallies.get(one.name)?.count ?? 0) + 1,
    });
  return [...tallies.values()].toSorted((a, b) => b.count - a.count);
}

/** Alliances of each kind, most first. */
export const byKind = (rows: readonly ListingRow[]): readonly Tally[] =>
  tallied(rows.map(({ fields }) => ({ name: textOfField(fields[KIND]) })));

/**
 * Alliances in each place, most first. One that holds in three countries counts
 * in each of them, so these do not add up to the whole.
 */
export const byScope = (rows: readonly ListingRow[]): readonly Tally[] =>
  tallied(
    rows.flatMap(({ fields: { [SCOPE]: scope } }) => {
      // Names stand in the same order as codes.
      const codes = scope?.value?.split(" ") ?? [];
      return (scope?.entries ?? []).map(({ text }, index) => ({
        name: text,
        code: codes[index],
      }));
    }),
  );

/** The nine countries, those with alliances of their own numbered. */
export function allianceMap(tallies: readonly Tally[]): Mark {
  return [
    "svg",
    { class: "map", viewBox: "0 0 480 262", "aria-hidden": "true" },
    ["path", { class: "land", d: LAND }],
    ["path", { class: "border", d: BORDERS }],
    ...tallies.flatMap(({ code = "", count }): Mark[] => {
      const [x, y] = MIDDLES[code] ?? [];
      return x === undefined || y === undefined
        ? []
        : [
            ["circle", { cx: x, cy: y, r: 11 }],
            ["text", { x, y, "text-anchor": "middle" }, `${count}`],
          ];
    }),
  ];
}

/** A count as a bar against the largest. */
export const tallyMark = (count: number, largest: number): Mark => [
  "svg",
  { class: "tally", "aria-hidden": "true" },
  [
    "rect",
    { width: `${Math.round((count / largest) * 100)}%`, height: "100%" },
  ],
];
