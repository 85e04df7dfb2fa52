import { register } from "../register.ts";
import { CorettStrategy } from "./strategy.ts";

register([["corett-strategy", CorettStrategy]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-strategy": CorettStrategy;
  }
}
