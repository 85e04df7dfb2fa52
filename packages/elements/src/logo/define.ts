import { register } from "../register.ts";
import { CorettLogo } from "./logo.ts";

register([["corett-logo", CorettLogo]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-logo": CorettLogo;
  }
}
