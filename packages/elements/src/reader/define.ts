import { register } from "../register.ts";
import { CorettReader } from "./reader.ts";

register([["corett-reader", CorettReader]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-reader": CorettReader;
  }
}
