import type { ListingCell, PublishedListing } from "@corett/model";
import { figureMessages } from "../chart/figure.messages.ts";
import { dateIn, numberIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { noteWords } from "../outline/outline.words.ts";

const twoDigits = (value: number) => `0${value}`.slice(-2);

/** A cell that says its value apart, for sorting and for programs. */
function valued(name: string, value: string, text: string): Mark {
  return [name, { "data-value": value }, text];
}

function spanWords(
  name: string,
  from: string,
  to: string | undefined,
  language: string,
): Mark {
  const first = dateIn(from, language);
  return to === undefined || to === from
    ? valued(name, from, first)
    : valued(name, `${from}/${to}`, `${first} – ${dateIn(to, language)}`);
}

function cellWords(name: string, cell: ListingCell, language: string): Mark {
  switch (cell.kind) {
    case "text": {
      const { values, code } = cell;
      const attributes = code === undefined ? {} : { "data-value": code };
      const [only] = values;
      if (!only) return [name, {}, wordsIn(figureMessages, language).missing];
      return values.length === 1
        ? textMark(name, only, language, attributes)
        : [
            name,
            attributes,
            ["ul", {}, ...values.map((one) => textMark("li", one, language))],
          ];
    }
    case "span":
      return spanWords(name, cell.from, cell.to, language);
    case "yearly": {
      const { month, day } = cell;
      const date = `--${twoDigits(month)}${day === undefined ? "" : `-${twoDigits(day)}`}`;
      return valued(name, date, dateIn(date, language));
    }
    case "number":
      return valued(
        name,
        `${cell.value}`,
        numberIn(cell.value, language) + (cell.unit === "percent" ? " %" : ""),
      );
    case "link":
      return [name, {}, ["a", { href: cell.address }, cell.text]];
  }
}

/**
 * A listing in words: a heading, a table with row and column headers, notes.
 *
 * @param tag - the element that shows it
 * @throws Error if the document is not what it says
 */
export function listingWords(
  tag: string,
  document: PublishedListing,
  language: string,
): Mark {
  const { title, lead, columns, rows } = document;
  return [
    tag,
    {},
    textMark("h2", title, language),
    ...(lead ? [textMark("p", lead, language)] : []),
    [
      "table",
      {},
      [
        "tbody",
        {},
        [
          "tr",
          {},
          ...columns.map((name) =>
            textMark("th", name, language, { scope: "col" }),
          ),
        ],
        ...rows.map(([head, ...cells]): Mark => {
          const [name, attributes, ...inside] = head
            ? cellWords("th", head, language)
            : (["th", {}] as Mark);
          return [
            "tr",
            {},
            [name, { scope: "row", ...attributes }, ...inside],
            ...cells.map((cell) => cellWords("td", cell, language)),
          ];
        }),
      ],
    ],
    noteWords(document, language),
  ];
}
