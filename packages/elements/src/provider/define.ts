import { register } from "../register.ts";
import { CorettProvider } from "./provider.ts";

register([["corett-provider", CorettProvider]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-provider": CorettProvider;
  }
}
