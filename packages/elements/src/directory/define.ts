import { register } from "../register.ts";
import { CorettDirectory } from "./directory.ts";

register([["corett-directory", CorettDirectory]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-directory": CorettDirectory;
  }
}
