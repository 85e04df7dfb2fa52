import type { PublishedBlock, PublishedInfographic } from "@corett/model";
import { chartWords } from "../chart/chart.words.ts";
import { figureIn } from "../chart/figure.messages.ts";
import { parseFigure, writeFigure } from "../figure.ts";
import { textIn } from "../language.ts";
import type { Mark } from "../marks/marks.ts";
import { statusIn } from "../status.ts";

function blockWords(block: PublishedBlock, language: string): Mark {
  switch (block.kind) {
    case "text":
      return ["p", {}, textIn(block.text, language)];
    case "number": {
      const figure = parseFigure(writeFigure(block.figure));
      return [
        "corett-statistic",
        {},
        ["strong", {}, figureIn(figure, language)],
        " ",
        textIn(block.label, language),
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
  const notes = caveats.map((caveat) => textIn(caveat, language)).join(" ");
  return [
    "corett-infographic",
    {},
    ["h2", {}, textIn(title, language)],
    ["p", {}, textIn(lead, language)],
    ...blocks.map((block) => blockWords(block, language)),
    ["p", {}, ["small", {}, statusIn(status, language) + notes]],
  ];
}
