import { register } from "../register.ts";
import { CorettBulletin } from "./bulletin.ts";

register([["corett-bulletin", CorettBulletin]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-bulletin": CorettBulletin;
  }
}
