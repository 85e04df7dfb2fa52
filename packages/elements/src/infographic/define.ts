import { CorettBarChart } from "../bar-chart/bar-chart.ts";
import { CorettLineChart } from "../line-chart/line-chart.ts";
import { CorettPictogram } from "../pictogram/pictogram.ts";
import { CorettRegionMap } from "../region-map/region-map.ts";
import { CorettStackedBar } from "../stacked-bar/stacked-bar.ts";
import { register } from "../register.ts";
import { CorettStatistic } from "../statistic/statistic.ts";
import { CorettInfographic } from "./infographic.ts";
import { CorettSteps } from "../steps/steps.ts";

// The charts come along: an infographic is made of them.
register([
  ["corett-infographic", CorettInfographic],
  ["corett-steps", CorettSteps],
  ["corett-statistic", CorettStatistic],
  ["corett-bar-chart", CorettBarChart],
  ["corett-line-chart", CorettLineChart],
  ["corett-pictogram", CorettPictogram],
  ["corett-region-map", CorettRegionMap],
  ["corett-stacked-bar", CorettStackedBar],
]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-infographic": CorettInfographic;
  }
}
