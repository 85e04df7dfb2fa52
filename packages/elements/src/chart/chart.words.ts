import type { Figure, PublishedTable } from "@corett/model";
import { parseFigure, writeFigure } from "../figure.ts";
import { textIn } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { figureIn, figureMessages } from "./figure.messages.ts";

/** A cell; it says its figure apart where its text is not plain digits. */
function cellWords(figure: Figure, language: string): Mark {
  const token = writeFigure(figure);
  parseFigure(token); // a file may hold what no page may show
  const text = figureIn(figure, language);
  return ["td", text === token ? {} : { "data-figure": token }, text];
}

/**
 * The words of a chart: its table, a note or sentence, and its source.
 *
 * @param tag - the chart's element
 * @throws Error if the table is not what it says
 */
export function chartWords(
  tag: string,
  table: PublishedTable,
  language: string,
  sentence = table.note,
): Mark {
  const { title, rowHeader, columns, rows, citation } = table;
  const { source } = wordsIn(figureMessages, language);
  return [
    tag,
    {},
    [
      "table",
      { slot: "table" },
      ["caption", {}, textIn(title, language)],
      [
        "tbody",
        {},
        [
          "tr",
          {},
          ...[rowHeader, ...columns].map((name): Mark => [
            "th",
            { scope: "col" },
            textIn(name, language),
          ]),
        ],
        ...rows.map(({ label, cells }): Mark => [
          "tr",
          {},
          ["th", { scope: "row" }, textIn(label, language)],
          ...cells.map((figure) => cellWords(figure, language)),
        ]),
      ],
    ],
    ...(sentence ? [["p", {}, textIn(sentence, language)] as const] : []),
    ["small", {}, source, ["cite", {}, textIn(citation, language)]],
  ];
}
