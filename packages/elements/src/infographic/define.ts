import { CorettBarChart } from "../bar-chart/bar-chart.ts";
import { CorettLineChart } from "../line-chart/line-chart.ts";
import { CorettPictogram } from "../pictogram/pictogram.ts";
import { register } from "../register.ts";
import { CorettStatistic } from "../statistic/statistic.ts";
import { CorettInfographic } from "./infographic.ts";

// The charts come along: an infographic is made of them.
register([
  ["corett-infographic", CorettInfographic],
  ["corett-statistic", CorettStatistic],
  ["corett-bar-chart", CorettBarChart],
  ["corett-line-chart", CorettLineChart],
  ["corett-pictogram", CorettPictogram],
]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-infographic": CorettInfographic;
  }
}
