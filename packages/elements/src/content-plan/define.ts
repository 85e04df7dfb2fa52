import { register } from "../register.ts";
import { CorettContentPlan } from "./content-plan.ts";

register([["corett-content-plan", CorettContentPlan]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-content-plan": CorettContentPlan;
  }
}
