/** Registers every component under its own tag. */
import { CorettBarChart } from "./bar-chart/bar-chart.ts";
import { CorettDocument } from "./document/document.ts";
import { CorettFactSheet } from "./fact-sheet/fact-sheet.ts";
import { CorettInfographic } from "./infographic/infographic.ts";
import { CorettKeyMessage } from "./key-message/key-message.ts";
import { CorettLineChart } from "./line-chart/line-chart.ts";
import { CorettPictogram } from "./pictogram/pictogram.ts";
import { register } from "./register.ts";
import { CorettStatistic } from "./statistic/statistic.ts";

// One call, so that every height is read before any element hides its words.
register([
  ["corett-key-message", CorettKeyMessage],
  ["corett-fact-sheet", CorettFactSheet],
  ["corett-infographic", CorettInfographic],
  ["corett-statistic", CorettStatistic],
  ["corett-bar-chart", CorettBarChart],
  ["corett-line-chart", CorettLineChart],
  ["corett-pictogram", CorettPictogram],
  ["corett-document", CorettDocument],
  // plop: element
]);
