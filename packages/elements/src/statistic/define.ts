import { register } from "../register.ts";
import { CorettStatistic } from "./statistic.ts";

register([["corett-statistic", CorettStatistic]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-statistic": CorettStatistic;
  }
}
