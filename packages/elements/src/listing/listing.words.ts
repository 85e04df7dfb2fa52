import type { ListingCell, PublishedListing } from "@corett/model";
import { figureMessages } from "../chart/figure.messages.ts";
import { weekdayIn } from "./weekday.messages.ts";
import { dateIn, numberIn, textIn, textMark } from "../language.ts";
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

/** A cell as elements of one name: one for each of its texts, none if it is empty. */
function cellWords(name: string, cell: ListingCell, language: string): Mark[] {
  switch (cell.kind) {
    case "text":
      return cell.values.map((text, index) =>
        textMark(
          name,
          text,
          language,
          // The code is the whole cell's, and stands where reading begins.
          cell.code === undefined || index ? {} : { "data-value": cell.code },
        ),
      );
    case "span":
      return [spanWords(name, cell.from, cell.to, language)];
    case "yearly": {
      const { month, day } = cell;
      const date = `--${twoDigits(month)}${day === undefined ? "" : `-${twoDigits(day)}`}`;
      return [valued(name, date, dateIn(date, language))];
    }
    case "weekday": {
      const { month, week, weekday } = cell;
      const value = `--${twoDigits(month)}-W${week < 0 ? 9 : week}-${weekday}`;
      return [valued(name, value, weekdayIn(month, week, weekday, language))];
    }
    case "number":
      return [
        valued(
          name,
          `${cell.value}`,
          numberIn(cell.value, language) +
            (cell.unit === "percent" ? " %" : ""),
        ),
      ];
    case "link":
      return [[name, {}, ["a", { href: cell.address }, cell.text]]];
  }
}

/** Where an empty cell is a figure that is not there, and not just nothing to add. */
const isMatrix = ({ format }: PublishedListing) =>
  format === "corett/monitoring-matrix@1";

function recordWords(
  document: PublishedListing,
  cells: readonly ListingCell[],
  id: string | undefined,
  language: string,
): Mark {
  const missing: Mark = ["dd", {}, wordsIn(figureMessages, language).missing];
  return [
    "dl",
    id === undefined ? {} : { "data-id": id },
    ...cells.flatMap((cell, index): Mark[] => {
      const name = document.columns[index + 1];
      const said = cellWords("dd", cell, language);
      if (!said.length && isMatrix(document)) said.push(missing);
      return name && said.length
        ? [textMark("dt", name, language), ...said]
        : [];
    }),
  ];
}

/**
 * A listing in words: a heading, then for each row its name and what there is to
 * say of it, name by name; notes. No table: one with nine columns makes a
 * telephone's page scroll sideways, and without a style sheet nothing can keep
 * it from that.
 *
 * @param tag - the element that shows it
 * @throws Error if the document is not what it says
 */
export function listingWords(
  tag: string,
  document: PublishedListing,
  language: string,
): Mark {
  const { title, lead, columns, rows, ids } = document;
  let before = "";
  return [
    tag,
    {},
    textMark("h2", title, language),
    ...(lead ? [textMark("p", lead, language)] : []),
    [
      "div",
      {
        // What the columns are called and how many there are, whatever rows leave out.
        "data-columns": columns.map((name) => textIn(name, language)).join("|"),
      },
      ...rows.flatMap(([head, ...cells], index): Mark[] => {
        const name = (head && cellWords("h3", head, language)[0]) ?? ["h3", {}];
        // Rows of one name stand under one heading.
        const same = JSON.stringify(name) === before;
        before = JSON.stringify(name);
        return [
          ...(same ? [] : [name]),
          recordWords(document, cells, ids?.[index], language),
        ];
      }),
    ],
    noteWords(document, language),
    // Room for the headers that sort and the buttons below: see decision 2.
    ["br", {}],
    ["br", {}],
    ["br", {}],
    ["br", {}],
  ];
}
