import { register } from "../register.ts";
import { CorettDataTable } from "./data-table.ts";

register([["corett-data-table", CorettDataTable]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-data-table": CorettDataTable;
  }
}
