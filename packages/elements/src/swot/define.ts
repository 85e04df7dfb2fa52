import { register } from "../register.ts";
import { CorettSwot } from "./swot.ts";

register([["corett-swot", CorettSwot]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-swot": CorettSwot;
  }
}
