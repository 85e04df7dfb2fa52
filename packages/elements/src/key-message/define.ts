import { register } from "../register.ts";
import { CorettKeyMessage } from "./key-message.ts";

register([["corett-key-message", CorettKeyMessage]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-key-message": CorettKeyMessage;
  }
}
