import { register } from "../register.ts";
import { CorettMonitoringMatrix } from "./monitoring-matrix.ts";

register([["corett-monitoring-matrix", CorettMonitoringMatrix]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-monitoring-matrix": CorettMonitoringMatrix;
  }
}
