import { register } from "../register.ts";
import { CorettBarChart } from "./bar-chart.ts";

register([["corett-bar-chart", CorettBarChart]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-bar-chart": CorettBarChart;
  }
}
