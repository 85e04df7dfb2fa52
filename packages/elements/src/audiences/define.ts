import { register } from "../register.ts";
import { CorettAudiences } from "./audiences.ts";

register([["corett-audiences", CorettAudiences]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-audiences": CorettAudiences;
  }
}
