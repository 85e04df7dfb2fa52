import { register } from "../register.ts";
import { CorettStackedBar } from "./stacked-bar.ts";

register([["corett-stacked-bar", CorettStackedBar]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-stacked-bar": CorettStackedBar;
  }
}
