import { register } from "../register.ts";
import { CorettSteps } from "./steps.ts";

register([["corett-steps", CorettSteps]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-steps": CorettSteps;
  }
}
