import { register } from "../register.ts";
import { CorettPictogram } from "./pictogram.ts";

register([["corett-pictogram", CorettPictogram]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-pictogram": CorettPictogram;
  }
}
