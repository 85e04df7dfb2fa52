import { register } from "../register.ts";
import { CorettRegionMap } from "./region-map.ts";

register([["corett-region-map", CorettRegionMap]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-region-map": CorettRegionMap;
  }
}
