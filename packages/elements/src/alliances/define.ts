import { register } from "../register.ts";
import { CorettAlliances } from "./alliances.ts";

register([["corett-alliances", CorettAlliances]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-alliances": CorettAlliances;
  }
}
