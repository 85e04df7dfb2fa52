import { register } from "../register.ts";
import { CorettFactSheet } from "./fact-sheet.ts";

register([["corett-fact-sheet", CorettFactSheet]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-fact-sheet": CorettFactSheet;
  }
}
