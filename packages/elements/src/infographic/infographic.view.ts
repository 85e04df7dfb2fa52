import type { PublishedBlock, PublishedInfographic } from "@corett/model";
import { chartWords } from "../chart/chart.words.ts";
import { figureIn } from "../chart/figure.messages.ts";
import { parseFigure, writeFigure } from "../figure.ts";
import { pieceIn, textMark } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { statusIn } from "../status.ts";

function blockWords(block: PublishedBlock, language: string): Mark {
  switch (block.kind) {
    case "text":
      return textMark("p", block.text, language);
    case "number": {
      const figure = parseFigure(writeFigure(block.figure));
      return [
        "corett-statistic",
        {},
        ["strong", {}, figureIn(figure, language)],
        " ",
        textMark("span", block.label, language),
        // Room for the number, which the component makes large.
        ["br", {}],
        ["br", {}],
        ["br", {}],
      ];
    }
    case "bars":
      return chartWords("corett-bar-chart", block.table, language);
    case "lines":
      return chartWords("corett-line-chart", block.table, language);
    case "stacked":
      return chartWords("corett-stacked-bar", block.table, language);
    case "map": {
      const [tag, attributes, ...words] = chartWords(
        "corett-region-map",
        block.table,
        language,
      );
      // Room for the map, which is higher than its table.
      return [tag, attributes, ...words, ["br", {}], ["br", {}]];
    }
    case "steps":
      return [
        "corett-steps",
        {},
        textMark("h3", block.title, language),
        [
          "ol",
          {},
          ...block.steps.map((step) => textMark("li", step, language)),
        ],
      ];
    case "pictogram":
      return chartWords("corett-pictogram", block.table, language, block.text);
  }
}

/**
 * An infographic in words: a heading, a lead, every block with its figures as a
 * table, and the caveats.
 *
 * @throws Error if the document is not what it says
 */
export function infographicView(
  document: PublishedInfographic,
  language: string,
): Mark {
  const { title, lead, blocks, caveats, status } = document;
  const notes = caveats.flatMap((caveat, index) => [
    index ? " " : "",
    pieceIn(caveat, language),
  ]);
  return [
    "corett-infographic",
    {},
    textMark("h2", title, language),
    textMark("p", lead, language),
    ...blocks.map((block) => blockWords(block, language)),
    ["p", {}, ["small", {}, statusIn(status, language), ...notes]],
  ];
}
