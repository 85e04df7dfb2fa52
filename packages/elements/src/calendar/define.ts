import { register } from "../register.ts";
import { CorettCalendar } from "./calendar.ts";

register([["corett-calendar", CorettCalendar]]);

declare global {
  interface HTMLElementTagNameMap {
    "corett-calendar": CorettCalendar;
  }
}
