import type { PublishedCell, PublishedTable } from "@corett/model";
import { parseCell, writeCell } from "../figure.ts";
import { textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { wordsIn } from "../messages.ts";
import { cellIn, figureMessages } from "./figure.messages.ts";

/** A cell; it says its figure apart where its text is not plain digits. */
function cellWords(cell: PublishedCell, language: string): Mark {
  const token = writeCell(cell);
  parseCell(token); // a file may hold what no page may show
  const text = cellIn(cell, language);
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
  const { title, rowHeader, columns, rows, citation, counted } = table;
  const { source } = wordsIn(figureMessages, language);
  return [
    tag,
    {},
    [
      "table",
      { slot: "table" },
      textMark("caption", title, language),
      [
        "tbody",
        {},
        [
          "tr",
          {},
          ...[rowHeader, ...columns].map((name) =>
            textMark("th", name, language, { scope: "col" }),
          ),
        ],
        ...rows.map(({ label, country, cells }): Mark => [
          "tr",
          {},
          textMark("th", label, language, {
            scope: "row",
            ...(country && { "data-figure": country }),
          }),
          ...cells.map((cell) => cellWords(cell, language)),
        ]),
      ],
    ],
    // The chart says above its drawing what is counted.
    ...(counted ? [textMark("p", counted, language, { slot: "counted" })] : []),
    ...(sentence ? [textMark("p", sentence, language)] : []),
    ["small", {}, source, textMark("cite", citation, language)],
  ];
}
