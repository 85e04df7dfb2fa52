import { register } from "../register.ts";
import { CorettLineChart } from "./line-chart.ts";

register([["corett-line-chart", CorettLineChart]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-line-chart": CorettLineChart;
  }
}
