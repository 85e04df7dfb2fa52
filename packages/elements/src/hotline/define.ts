import { register } from "../register.ts";
import { CorettHotline } from "./hotline.ts";

register([["corett-hotline", CorettHotline]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-hotline": CorettHotline;
  }
}
